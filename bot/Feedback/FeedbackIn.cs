using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Feedback;

/// <summary>Thumbs under an answer. What somebody says to a thumb down goes to whoever runs the shop, in his own chat and nowhere else.</summary>
public sealed class FeedbackIn(IDesk desk, FeedbackBook book, Chats chats, Outbox outbox)
{
    /// <summary>How the protocol names it.</summary>
    public const string Invoke = "message/submitAction";

    /// <returns>False when it is something else that has the same name.</returns>
    public async Task<bool> TakeAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (FeedbackWire.Read(turn.Activity.Value) is not { } wire)
        {
            return false;
        }

        var speaker = await desk.MeetAsync(turn, cancellationToken);
        if (await book.KeepAsync(turn.Activity, speaker, wire, cancellationToken) is { IsComplaint: true } complaint)
        {
            await TellAsync(complaint, speaker, cancellationToken);
        }

        return true;
    }

    private async Task TellAsync(FeedbackGiven complaint, Speaker speaker, CancellationToken cancellationToken)
    {
        foreach (var each in speaker.Shop.Team.WhoHas(Roles.Operator).Where(each => each.Id != speaker.Person.Id))
        {
            foreach (var chat in await chats.OfAsync(complaint.Shop, each, cancellationToken))
            {
                var words = Words.In(Languages.Culture(chat.Locale));
                var notice = NoticeCard.Disliked(speaker.Person.Name, complaint.About?.ToQuestion(), complaint.Said!, words);
                await outbox.ShowAsync($"feedback/{complaint.Shop}/{complaint.Activity}/{complaint.Person}", chat.Where, notice, cancellationToken);
            }
        }
    }
}
