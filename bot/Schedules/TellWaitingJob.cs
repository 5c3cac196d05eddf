using Helmsman.Bot.Waiting;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>Whoever left a hand-off half done is told that it was put aside, and how to go on.</summary>
[DisallowConcurrentExecution]
public sealed class TellWaitingJob(WaitingDialogs waiting) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await waiting.TellAsync(cancellationToken);
}
