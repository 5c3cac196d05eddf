using Helmsman.Bot.Reports;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>Files that wait in vain for somebody to say what they are do not wait for ever.</summary>
[DisallowConcurrentExecution]
public sealed class DropWaitingFilesJob(Asking asking) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await asking.DropOldAsync(cancellationToken);
}
