using Helmsman.Bot.Staff;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>It is morning in a shop: who is away today?</summary>
[DisallowConcurrentExecution]
public sealed class AbsenceJob(Absences absences) : IJob
{
    public const string Shop = "shop";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await absences.CoverAsync(context.MergedJobDataMap.GetString(Shop)!, cancellationToken);
}
