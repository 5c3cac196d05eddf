using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>The next step of a task is due.</summary>
[DisallowConcurrentExecution]
public sealed class WorkTimeJob(WorkEscalation escalation) : IJob
{
    public const string Item = "item";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await escalation.ComeDueAsync(context.MergedJobDataMap.GetString(Item)!, cancellationToken);
}
