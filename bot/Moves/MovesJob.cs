using Quartz;

namespace Helmsman.Bot.Moves;

/// <summary>Once a minute: what of the team moves is due. It looks at what is kept, so that nothing is lost with the program.</summary>
[DisallowConcurrentExecution]
public sealed partial class MovesJob(IEnumerable<IGoByTheClock> moves, ILogger<MovesJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var move in moves)
        {
            await TickAsync(move, cancellationToken);
        }
    }

    /// <summary>One that fails is tried again in a minute, and keeps no other from its turn.</summary>
    internal async Task TickAsync(IGoByTheClock move, CancellationToken cancellationToken)
    {
        try
        {
            await move.TickAsync(cancellationToken);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, move.GetType().Name, error);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1600, LogLevel.Error, "{Move} failed; it is tried again in a minute")]
        public static partial void Failed(ILogger logger, string move, Exception error);
    }
}
