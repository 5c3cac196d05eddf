using System.Globalization;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Waiting;

/// <summary>Keeps which hand-offs wait for an answer, and tells people whose has waited too long; in a channel, where others read, not before they speak again.</summary>
public sealed class WaitingDialogs(IDocuments documents, Outbox outbox, TimeProvider clock) : IWaiting
{
    public Task WaitAsync(ITurnContext turn, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        var waits = new WaitingDialog(ConversationBook.WhereOf(activity), activity.Conversation.Id, activity.From.Id, activity.Locale ?? string.Empty, until);
        return documents.ChangeAsync(WaitingDialog.Documents, waits.Id, _ => waits, cancellationToken);
    }

    public async Task<bool> EndAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var id = WaitingDialog.IdOf(ConversationBook.WhereOf(turn.Activity), turn.Activity.Conversation.Id, turn.Activity.From.Id);
        while (await documents.ReadAsync(WaitingDialog.Documents, id, cancellationToken) is { } kept)
        {
            if (await documents.CompareAndSetAsync(WaitingDialog.Documents, id, null, kept.Version, cancellationToken))
            {
                return kept.Value.IsTold;
            }
        }

        return false;
    }

    public async Task TellAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await foreach (var waits in documents.ListAsync(WaitingDialog.Documents, cancellationToken: cancellationToken))
        {
            if (waits.Value is { IsTold: false } late && late.Until <= now
                && await documents.FindAsync(KnownConversation.Documents, late.Where, cancellationToken) is { IsPersonal: true, IsOpen: true })
            {
                await TellAsync(late, waits.Version, cancellationToken);
            }
        }
    }

    /// <summary>Promised first and noted then: after a crash in between the promise is made again under the same name, which changes nothing.</summary>
    private async Task TellAsync(WaitingDialog late, long version, CancellationToken cancellationToken)
    {
        // He may have answered while the others were told.
        if (await documents.ReadAsync(WaitingDialog.Documents, late.Id, cancellationToken) is not { } kept || kept.Version != version)
        {
            return;
        }

        var what = string.Create(CultureInfo.InvariantCulture, $"aside/{late.User}/{late.Until.ToUnixTimeSeconds()}");
        await outbox.ShowAsync(what, late.Where, AsideCard.TimedOut(Words.In(Languages.Culture(late.Locale))), cancellationToken);
        await documents.CompareAndSetAsync(WaitingDialog.Documents, late.Id, late with { IsTold = true }, version, cancellationToken);
    }
}
