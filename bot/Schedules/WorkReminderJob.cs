using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>Something has changed what people are reminded of.</summary>
public sealed class WorkReminderJob(WorkReminders reminders) : IJob
{
    public const string Shop = "shop";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await reminders.TellAsync(context.MergedJobDataMap.GetString(Shop)!, cancellationToken);
}
