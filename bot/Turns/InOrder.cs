namespace Helmsman.Bot.Turns;

/// <summary>Keeps messages in their line. A click does not wait in it: its answer is due at once, and only what it says afterwards has its place.</summary>
public sealed class InOrder(TurnOrder order) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        turnContext.Activity.Type == ActivityTypes.Message
            ? order.RunAsync(TurnOrder.LineOf(turnContext.Activity), () => next(cancellationToken), cancellationToken)
            : next(cancellationToken);
}
