using Quartz;

namespace Helmsman.Bot.Moves;

/// <summary>Once a minute: what of the team moves is due. It looks at what is kept, so that nothing is lost with the program.</summary>
[DisallowConcurrentExecution]
public sealed class MovesJob(IEnumerable<IGoByTheClock> moves) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var move in moves)
        {
            await move.TickAsync(cancellationToken);
        }
    }
}
