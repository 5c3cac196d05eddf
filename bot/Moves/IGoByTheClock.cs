namespace Helmsman.Bot.Moves;

/// <summary>A team move that has to do with time, and with what a crash left untold.</summary>
public interface IGoByTheClock
{
    /// <summary>Before the bot listens: what was kept is shown wherever it belongs. Done twice, it changes nothing.</summary>
    Task CatchUpAsync(CancellationToken cancellationToken);

    /// <summary>Some time went by: whatever is due by now is done.</summary>
    Task TickAsync(CancellationToken cancellationToken);
}
