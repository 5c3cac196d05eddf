using Helmsman.Bot.Conversations;
using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>Files that somebody dropped into a chat.</summary>
public sealed class FilesIn(IDesk desk, ReportsIn reports, AttachedFile attached, Asking asking, Commenting commenting)
{
    public static bool AreIn(IMessageActivity message) => message.Attachments?.Any(AttachedFile.IsFile) is true;

    /// <summary>
    /// Each file gets its own answer, so that one that is refused does not hide the others; a file under a task's card is no report, and kept with the
    /// task.
    /// </summary>
    public async Task TakeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (await commenting.TakeFilesAsync(turn, cancellationToken))
        {
            return;
        }

        var speaker = await desk.MeetAsync(turn, cancellationToken);
        if (speaker.HasLeft)
        {
            await turn.SendActivityAsync(CardActivity.Of(NoticeCard.YouHaveLeft(Words.In(speaker.Language))), cancellationToken);
            return;
        }

        foreach (var file in turn.Activity.Attachments?.Where(AttachedFile.IsFile) ?? [])
        {
            if (await TakeAsync(turn, speaker, file, cancellationToken) is { } card)
            {
                await turn.SendActivityAsync(CardActivity.Of(card), cancellationToken);
            }
        }
    }

    /// <summary>Null: what is to be said of it is on its way by the outbox.</summary>
    private async Task<Card?> TakeAsync(ITurnContext turn, Speaker speaker, Attachment file, CancellationToken cancellationToken)
    {
        var words = Words.In(speaker.Language);
        return await attached.FetchAsync(file, turn.Activity, cancellationToken) switch
        {
            Fetched.Whole whole => await TakeAsync(turn, speaker, IncomingFile.Of(whole.Name, whole.Content), words, cancellationToken),
            Fetched.TooLarge => NoticeCard.FileTooLarge(AttachedFile.NameOf(file), words),
            _ => NoticeCard.FileNotFetched(AttachedFile.NameOf(file), words),
        };
    }

    private async Task<Card?> TakeAsync(ITurnContext turn, Speaker speaker, IncomingFile file, Words words, CancellationToken cancellationToken)
    {
        var shop = speaker.Shop.Profile;
        switch (await reports.TakeAsync(shop.Id, file, cancellationToken))
        {
            case Received.Kept kept:
                return ImportCard.Of(kept.Outcome, shop, words);
            case Received.Refused refused:
                return ImportCard.Of(refused.Result, words);
            case Received.Unclear unclear:
                await asking.AskAsync(shop.Id, file, unclear.Result, speaker.Person.Id, ConversationBook.WhereOf(turn.Activity), cancellationToken);
                return null;
            case var unknown:
                throw new InvalidOperationException($"Nothing is said of {unknown}");
        }
    }
}
