using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Delivery;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Whoever sends or edits a card, it is kept what its message shows.</summary>
public sealed class KeepsSlackCards(SlackCards cards) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.OnSendActivities(async (turn, outgoing, send) =>
        {
            var sent = await send();
            foreach (var (activity, answer) in outgoing.Zip(sent))
            {
                await KeepAsync(turn, activity, answer?.Id, cancellationToken);
            }

            return sent;
        });
        turnContext.OnUpdateActivity(async (turn, activity, update) =>
        {
            var updated = await update();
            await KeepAsync(turn, activity, activity.Id, cancellationToken);
            return updated;
        });
        return next(cancellationToken);
    }

    private Task KeepAsync(ITurnContext turn, Activity activity, string? ts, CancellationToken cancellationToken) =>
        ts is not null && CardOf(activity) is { } card
            ? cards.KeepAsync(SlackPlace.Of(turn.Activity.Conversation), ts, card, turn.TurnState.Get<Posting>(), cancellationToken)
            : Task.CompletedTask;

    private static string? CardOf(Activity activity) =>
        Wire.TextOf(activity.Attachments?.FirstOrDefault(attachment => attachment.ContentType == AdaptiveCard.ContentType)?.Content);
}
