using System.Collections;

namespace BotFramework;

/// <summary>Middleware in the order it was added; itself a middleware.</summary>
public sealed class MiddlewareSet : IMiddleware, IEnumerable<IMiddleware>
{
    private readonly List<IMiddleware> steps = [];

    public MiddlewareSet Use(IMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        steps.Add(middleware);
        return this;
    }

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
        RunAsync(turnContext, next, 0, cancellationToken);

    public Task ReceiveActivityWithStatusAsync(
        ITurnContext turnContext, BotCallbackHandler? callback, CancellationToken cancellationToken) =>
        RunAsync(turnContext, token => callback?.Invoke(turnContext, token) ?? Task.CompletedTask, 0, cancellationToken);

    public IEnumerator<IMiddleware> GetEnumerator() => steps.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Task RunAsync(ITurnContext turnContext, NextDelegate last, int index, CancellationToken cancellationToken) =>
        index == steps.Count
        ? last(cancellationToken)
        : steps[index].OnTurnAsync(turnContext, token => RunAsync(turnContext, last, index + 1, token), cancellationToken);
}
