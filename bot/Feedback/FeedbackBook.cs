using System.Diagnostics.Metrics;
using Helmsman.Bot.Conversations;
using Helmsman.Dialogs;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Feedback;

/// <summary>Keeps what people think of the answers, and counts it.</summary>
public sealed class FeedbackBook(IDocuments documents, TimeProvider clock, IMeterFactory meters)
{
    public const string Meter = "Helmsman.Bot";
    public const string Counter = "helmsman.feedback";

    private readonly Counter<long> given = meters.Create(Meter).CreateCounter<long>(Counter, description: "Thumbs under answers, by reaction");

    /// <returns>Null when he thought the same of it before.</returns>
    public async Task<FeedbackGiven?> KeepAsync(Activity activity, Speaker speaker, FeedbackWire wire, CancellationToken cancellationToken)
    {
        var (where, answer) = (ConversationBook.WhereOf(activity), activity.ReplyToId ?? wire.ReplyToId ?? string.Empty);
        var about = await documents.FindAsync(AnswerGiven.Documents, AnswerGiven.IdOf(where, answer), cancellationToken);
        var now = new FeedbackGiven(
            speaker.Shop.Profile.Id, speaker.Person.Id, where, answer, about?.Question, wire.ActionValue!.Reaction!, wire.Said, clock.GetUtcNow());
        var isNew = false;
        await documents.ChangeAsync(FeedbackGiven.Documents, now.Id, before => (isNew = before is null || before with { At = now.At } != now) ? now : before!, cancellationToken);
        if (!isNew)
        {
            return null;
        }

        given.Add(1, new KeyValuePair<string, object?>("reaction", now.Reaction));
        return now;
    }
}
