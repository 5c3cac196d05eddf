namespace Helmsman.Bot.Turns;

/// <summary>Gives every turn a way to leave work for after its answer.</summary>
public sealed class AfterTheAnswer(Lazy<Afterwards> afterwards) : IMiddleware
{
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState.Set(afterwards.Value);
        return next(cancellationToken);
    }
}

public static class TurnExtensions
{
    /// <summary>
    /// For what a click sets off and its answer does not need: done in a turn of its own once the click is answered. Where the turn is no click, or
    /// everything must be in its answer, it is done now.
    /// </summary>
    public static Task AfterTheAnswerAsync(this ITurnContext turn, BotCallbackHandler work, CancellationToken cancellationToken) =>
        turn.TurnState.Get<Afterwards>() is { } afterwards ? afterwards.RunAsync(turn, work, cancellationToken) : work(turn, cancellationToken);
}
