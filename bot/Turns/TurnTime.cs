namespace Helmsman.Bot.Turns;

/// <summary>A turn has a time of its own. The request's token is not its measure: who brings an activity may hang up and still want the work done.</summary>
public sealed class TurnTime(TimeProvider clock) : IMiddleware
{
    public static readonly TimeSpan Most = TimeSpan.FromSeconds(100);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.IsOwn())
        {
            // What the bot begins itself has the time that it was begun with.
            await next(cancellationToken);
            return;
        }

        using var time = new CancellationTokenSource(Most, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        await next(either.Token);
    }
}
