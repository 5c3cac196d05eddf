namespace Helmsman.Bot.Moves;

/// <summary>After a start: what was kept of the team moves and not told is told.</summary>
public sealed class MovesOpening(IEnumerable<IGoByTheClock> moves) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var move in moves)
        {
            await move.CatchUpAsync(cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
