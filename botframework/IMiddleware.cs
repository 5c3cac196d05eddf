namespace BotFramework;

/// <summary>A piece of the pipeline around every turn; the turn goes no further if <c>next</c> is not called.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}

public delegate Task NextDelegate(CancellationToken cancellationToken);
