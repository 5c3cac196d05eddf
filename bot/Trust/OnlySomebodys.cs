using Helmsman.Bot.Turns;

namespace Helmsman.Bot.Trust;

/// <summary>What is nobody's ends here, before anything relies on what every activity has. Turns that the bot begins itself are its own.</summary>
public sealed class OnlySomebodys(OddActivities odd) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        turnContext.Activity.IsOwn() || !odd.IsNobodys(turnContext.Activity) ? next(cancellationToken) : Task.CompletedTask;
}
