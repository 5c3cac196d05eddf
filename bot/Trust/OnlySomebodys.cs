namespace Helmsman.Bot.Trust;

/// <summary>What is nobody's ends here, before anything relies on what every activity has. Turns that the bot begins itself are its own.</summary>
public sealed class OnlySomebodys(OddActivities odd) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        IsOwn(turnContext.Activity) || !odd.IsNobodys(turnContext.Activity) ? next(cancellationToken) : Task.CompletedTask;

    private static bool IsOwn(Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation };
}
