namespace Helmsman.Dialogs;

/// <summary>Knows of hand-offs that wait for an answer, so that somebody can be told when his has waited too long, also after a restart.</summary>
public interface IWaiting
{
    /// <summary>The person of this turn has been asked something here, and it waits until then.</summary>
    Task WaitAsync(ITurnContext turn, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Nothing waits for him here any more.</summary>
    /// <returns>Whether he was told that it had waited too long.</returns>
    Task<bool> EndAsync(ITurnContext turn, CancellationToken cancellationToken);
}
