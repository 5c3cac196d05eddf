using System.Globalization;
using Helmsman.Bot.Shops;
using Quartz;

namespace Helmsman.Bot.Moves.Rounds;

/// <summary>Arms every round in every shop, and makes up for what came due while the program was down.</summary>
public sealed class RoundsSchedule(IEnumerable<IComeRound> rounds, ShopCatalog shops, ISchedulerFactory quartz, TimeProvider clock) : IHostedService
{
    private const string Group = "rounds";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await quartz.GetScheduler(cancellationToken);
        foreach (var (round, shop) in rounds.Where(round => round.Times.Count > 0).SelectMany(round => shops.All.Select(shop => (round, shop))))
        {
            await scheduler.ScheduleJob(JobOf(round, shop), [.. round.Times.Distinct().Select(at => TriggerOf(round, shop, at))], ScheduleJobOptions.Replacing, cancellationToken);
            await round.ComeAsync(shop, clock, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static IJobDetail JobOf(IComeRound round, ListedShop shop) => JobBuilder.Create<RoundsJob>()
        .WithIdentity($"{round.Name}/{shop.Profile.Id}", Group)
        .UsingJobData(RoundsJob.Round, round.Name)
        .UsingJobData(RoundsJob.Shop, shop.Profile.Id)
        .Build();

    private ITrigger TriggerOf(IComeRound round, ListedShop shop, TimeOnly at) => TriggerBuilder.Create(clock)
        .WithIdentity(string.Create(CultureInfo.InvariantCulture, $"{round.Name}/{shop.Profile.Id}/{at:HHmm}"), Group)
        .WithSchedule(CronScheduleBuilder
            .Create(string.Create(CultureInfo.InvariantCulture, $"0 {at.Minute} {at.Hour} * * ?"))
            .InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(shop.Profile.Zone))
            .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();
}
