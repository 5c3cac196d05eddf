using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>Words and files that somebody leaves under a task's card are kept with the task.</summary>
public sealed class Commenting(IDesk desk, TimeProvider clock)
{
    /// <summary>People who want to be sure say so.</summary>
    private static readonly string[] Openings = ["备注", "comment", "note"];

    /// <summary>What is certainly a comment: 备注：…, comment: …, or anything that came with a picture. Null: it may be something else.</summary>
    internal static string? In(string text, IMessageActivity message) =>
        Said(text) ?? (References.Of(message.Attachments ?? []).Count > 0 ? text : null);

    /// <returns>False: the message is not under a task's card.</returns>
    internal async Task<bool> TakeAsync(ITurnContext turn, string text, CancellationToken cancellationToken)
    {
        if (await desk.TaskHereAsync(turn, cancellationToken) is not { } item || item.Brief.Shop != turn.Speaker().Shop.Profile.Id)
        {
            return false;
        }

        var attachments = References.Of(turn.Activity.Attachments ?? []);
        var comment = new WorkEvent.Commented(turn.Speaker().Person.Id, clock.GetUtcNow(), text, attachments.Count > 0 ? attachments : null);
        await (await desk.ApplyAsync(item.Id, comment, cancellationToken) is Applied.Refused refused
            ? turn.NoticeAsync(Tone.Attention, turn.Words().Refused(refused, turn.Speaker().Shop.Team), cancellationToken)
            : turn.NoticeAsync(Tone.Good, turn.Lines().Say("comment.kept", turn.Words().Count(item.Number)), cancellationToken));
        return true;
    }

    /// <summary>A message with files: kept by name and address, never fetched.</summary>
    /// <returns>False: the message is not under a task's card.</returns>
    public async Task<bool> TakeFilesAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.MeetAsync(desk, cancellationToken);
        var said = Mentions.Read((Activity)turn.Activity).Text;
        return await TakeAsync(turn, Said(said) ?? said, cancellationToken);
    }

    private static string? Said(string text) => Openings
        .Where(opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && text.AsSpan(opening.Length).IndexOfAny(" :：,，") == 0)
        .Select(opening => text[opening.Length..].TrimStart(' ', ':', '：', ',', '，'))
        .FirstOrDefault();
}
