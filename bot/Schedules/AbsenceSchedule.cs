using System.Globalization;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Staff;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Microsoft.Extensions.Options;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>
/// At the start each team gets the rules that the settings give it, and what was left undone is done; then it is looked every morning, in each
/// shop's zone, who is away. A morning that passed while the program was down is caught up at the start.
/// </summary>
public sealed class AbsenceSchedule(IOptions<HelmsmanSettings> settings, ShopCatalog shops, IDocuments documents, ISchedulerFactory quartz, StaffAtStart staff) : IHostedService
{
    private const string Absences = "absences";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var rules = TeamRulesFromSettings.Of(settings.Value);
        foreach (var shop in shops.All.Select(listed => listed.Profile))
        {
            await RuleAsync(shop.Id, rules, cancellationToken);
            await staff.Absences.CoverAsync(shop.Id, cancellationToken);
            await ArmAsync(shop, cancellationToken);
        }

        await staff.Vacancies.CatchUpAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Where the settings say nothing unusual, a team that there is not yet is not made.</summary>
    private async Task RuleAsync(string shop, TeamRules? rules, CancellationToken cancellationToken)
    {
        var kept = await documents.FindAsync(Team.Documents, shop, cancellationToken);
        if (!TeamRulesFromSettings.AreTheSame(kept?.Rules, rules))
        {
            await documents.ChangeAsync(Team.Documents, shop, team => (team ?? Team.Empty) with { Rules = rules }, cancellationToken);
        }
    }

    private async Task ArmAsync(ShopProfile shop, CancellationToken cancellationToken)
    {
        var job = JobBuilder.Create<AbsenceJob>().WithIdentity(shop.Id, Absences).UsingJobData(AbsenceJob.Shop, shop.Id).Build();
        var at = settings.Value.Team.AbsencesAt;
        var trigger = TriggerBuilder.Create(staff.Clock)
            .WithIdentity(shop.Id, Absences)
            .WithSchedule(CronScheduleBuilder
                .Create(string.Create(CultureInfo.InvariantCulture, $"0 {at.Minute} {at.Hour} * * ?"))
                .InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(shop.Zone))
                .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        var scheduler = await quartz.GetScheduler(cancellationToken);
        await scheduler.ScheduleJob(job, [trigger], ScheduleJobOptions.Replacing, cancellationToken);
    }
}
