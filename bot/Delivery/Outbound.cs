using Helmsman.Bot.Conversations;
using Helmsman.Bot.Sending;
using Helmsman.Cards;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Delivery;

/// <summary>Speaks in a conversation without having been spoken to.</summary>
public sealed class Outbound(Adapters adapters, IDocuments documents, IConfiguration configuration, TimeProvider clock)
{
    private readonly string appId = configuration["MicrosoftAppId"] ?? string.Empty;

    /// <summary>Whatever goes wrong on the way, a host that is not trusted included, is told and not thrown: one place must not stop the others.</summary>
    /// <exception cref="OperationCanceledException">It was cut off under way, and may be there.</exception>
    public async Task<Outcome> ShowAsync(KnownConversation place, Posting row, CancellationToken cancellationToken)
    {
        string? id = null;
        try
        {
            var card = row.IsWithdrawn ? null : await documents.FindAsync(Sheet.Documents, row.Sheet, cancellationToken);
            await adapters.Of(place.Channel).ContinueConversationAsync(
                appId,
                place.ToReference(row.Thread),
                async (turn, ct) => id = await BringAsync(turn, row, card?.Card, ct),
                cancellationToken);
            return new Outcome.Arrived(id);
        }
        catch (NotSentException)
        {
            return new Outcome.NotSent();
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return OutcomeOf(Trouble.Of(error, clock), row);
        }
    }

    private static async Task<string?> BringAsync(ITurnContext turn, Posting row, string? card, CancellationToken cancellationToken)
    {
        // Whoever keeps what a message shows learns which row keeps it up to date.
        turn.TurnState.Set(row);
        switch (card, row.ActivityId)
        {
            case (null, null):
                return null;
            case (null, { } id):
                await turn.DeleteActivityAsync(id, cancellationToken);
                return null;
            case (not null, null):
                return (await turn.SendActivityAsync(CardActivity.Of(card, row.Summary), cancellationToken))?.Id;
            case (not null, { } id):
                var activity = CardActivity.Of(card, row.Summary);
                activity.Id = id;
                return (await turn.UpdateActivityAsync(activity, cancellationToken))?.Id;
        }
    }

    /// <summary>An edit or a deletion may be made twice, so for them no answer is a failure like any other.</summary>
    private static Outcome OutcomeOf(Trouble trouble, Posting row) => trouble switch
    {
        Trouble.Passing passing => new Outcome.Failed(passing.Error, passing.After),
        Trouble.Unanswered when row.IsPost => new Outcome.Unanswered(trouble.Error),
        Trouble.Unanswered => new Outcome.Failed(trouble.Error, null),
        Trouble.Forbidden forbidden => new Outcome.Silenced(forbidden.Error, forbidden.Code),
        Trouble.NotThere when row.IsWithdrawn => new Outcome.Arrived(null),
        Trouble.NotThere when row.ActivityId is not null || row.Thread is not null => new Outcome.Lost(),
        _ => new Outcome.Refused(trouble.Error),
    };
}
