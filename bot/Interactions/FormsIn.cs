using Helmsman.Bot.Turns;
using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Interactions;

/// <summary>Forms that came back filled in, whichever way a host sends them.</summary>
public sealed class FormsIn(Talk talk, HandOffForms forms) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.SendHandOff, Verbs.RedrawHandOff, Verbs.SaveRole];

    public Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken) =>
        click.Payload.Verb == Verbs.SaveRole ? SaveRoleAsync(click, data, cancellationToken) : HandOffAsync(click, data, cancellationToken);

    /// <summary>The same as <see cref="SendHandOffAsync"/>, as a card: that it went out, or the form again.</summary>
    private async Task<Answer> HandOffAsync(Click click, object? data, CancellationToken cancellationToken) =>
        new Answer.Show(await SendHandOffAsync(click.Turn, click.Payload, data, inConversation: true, cancellationToken) switch
        {
            HandOffSent.Done done => NoticeCard.HandedOver(done.Item, done.Team, click.Words),
            HandOffSent.Again again => again.Form,
            _ => NoticeCard.NoSuchFinding(click.Words),
        });

    /// <summary>Sent, or to be redrawn.</summary>
    public async Task<HandOffSent> SendHandOffAsync(ITurnContext turn, Payload payload, object? data, bool inConversation, CancellationToken cancellationToken)
    {
        var fields = Wire.Read(data, FieldsJson.Default.HandOffFields) ?? HandOffFields.Empty;
        if (payload.Verb == Verbs.RedrawHandOff)
        {
            return await forms.RedrawAsync(turn, payload, fields, inConversation, cancellationToken);
        }

        var sent = await forms.SendAsync(turn, payload, fields, inConversation, cancellationToken);
        if (sent is HandOffSent.Done && payload.Key is { } key)
        {
            await talk.HandedOverAsync(turn, key, cancellationToken);
        }

        return sent;
    }

    private async Task<Answer> SaveRoleAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        if (click.Payload.Role is not { } role || !Roles.All.Contains(role, StringComparer.Ordinal))
        {
            await click.Turn.AfterTheAnswerAsync((turn, ct) => talk.OnButtonAsync(turn, click.Payload, ct), cancellationToken);
            return new Answer.Elsewhere(click.Words.AnsweredBelow);
        }

        var fields = Wire.Read(data, FieldsJson.Default.RoleFields) ?? new RoleFields();
        return new Answer.Show(await talk.SaveRoleAsync(click.Turn, role, fields, cancellationToken));
    }
}
