using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>Files that somebody dropped into a chat.</summary>
public sealed class FilesIn(IDesk desk, ReportsIn reports, AttachedFile attached)
{
    public static bool AreIn(IMessageActivity message) => message.Attachments?.Any(AttachedFile.IsFile) is true;

    /// <summary>Each file gets its own answer, so that one that is refused does not hide the others.</summary>
    public async Task TakeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var speaker = await desk.MeetAsync(turn, cancellationToken);
        foreach (var file in turn.Activity.Attachments?.Where(AttachedFile.IsFile) ?? [])
        {
            var card = await TakeAsync(speaker, file, cancellationToken);
            await turn.SendActivityAsync(CardActivity.Of(card), cancellationToken);
        }
    }

    private async Task<Card> TakeAsync(Speaker speaker, Attachment file, CancellationToken cancellationToken)
    {
        var words = Words.In(speaker.Language);
        var shop = speaker.Shop.Profile;
        return await attached.FetchAsync(file, cancellationToken) switch
        {
            Fetched.Whole whole => Draw(await reports.TakeAsync(shop.Id, IncomingFile.Of(whole.Name, whole.Content), cancellationToken), words),
            Fetched.TooLarge => NoticeCard.FileTooLarge(AttachedFile.NameOf(file), words),
            _ => NoticeCard.FileNotFetched(AttachedFile.NameOf(file), words),
        };

        Card Draw(Received received, Words inWords) => received switch
        {
            Received.Kept kept => ImportCard.Of(kept.Outcome, shop, inWords),
            Received.Refused refused => ImportCard.Of(refused.Result, inWords),
            _ => throw new InvalidOperationException("Nothing is asked about files yet"),
        };
    }
}
