using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>It is the time at which a channel wants its briefing.</summary>
[DisallowConcurrentExecution]
public sealed class MorningJob(BriefingSchedule briefings) : IJob
{
    public const string SubscriptionId = "subscription";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await briefings.ComeDueAsync(context.MergedJobDataMap.GetString(SubscriptionId)!, cancellationToken);
}
