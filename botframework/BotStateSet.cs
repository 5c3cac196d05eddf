namespace BotFramework;

public sealed class BotStateSet(params BotState[] botStates)
{
    public List<BotState> BotStates { get; } = [.. botStates];

    public Task LoadAllAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(each => each.LoadAsync(turnContext, force, cancellationToken)));

    public Task SaveAllChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.WhenAll(BotStates.Select(each => each.SaveChangesAsync(turnContext, force, cancellationToken)));
}

/// <summary>Saves what has changed when the turn has gone well. A turn that throws saves nothing.</summary>
public sealed class AutoSaveStateMiddleware(params BotState[] botStates) : IMiddleware
{
    public BotStateSet BotStateSet { get; } = new(botStates);

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        await BotStateSet.SaveAllChangesAsync(turnContext, force: false, cancellationToken);
    }
}
