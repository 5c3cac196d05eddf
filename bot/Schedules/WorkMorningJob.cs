using Helmsman.Bot.Work;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>The hours of a role begin: whoever has something open gets his list. Whatever a failure left unarmed is armed again, too.</summary>
[DisallowConcurrentExecution]
public sealed class WorkMorningJob(WorkReminders reminders, WorkDesk work, WorkTimes times) : IJob
{
    public const string Shop = "shop";
    public const string Role = "role";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var (shop, role) = (context.MergedJobDataMap.GetString(Shop)!, context.MergedJobDataMap.GetString(Role)!);
        await times.ArmMorningAsync(shop, role, cancellationToken);
        foreach (var item in await work.AllAsync(shop, cancellationToken))
        {
            await times.ArmAsync(item, cancellationToken);
        }

        await reminders.TellAsync(shop, cancellationToken);
    }
}
