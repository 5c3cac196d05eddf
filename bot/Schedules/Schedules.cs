using System.Globalization;
using Helmsman.Shop.Morning;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>
/// Everything that happens by the clock, in words:
/// <list type="bullet">
/// <item>each channel's briefing: daily at the channel's own time, in its own zone (a working-days subscription skips the others when it fires);</item>
/// <item>each running task: once, when the next step of its ladder is due;</item>
/// <item>the list of open tasks: once, as the hours of a role begin next;</item>
/// <item>reminders: once, a second after something has changed what they say;</item>
/// <item>looking who is away: each morning, in each shop's zone (<see cref="AbsenceSchedule"/>);</item>
/// <item>sweeping the outbox for what a failure of the store left behind: every hour;</item>
/// <item>reading the figures of tasks whose data should have come by now: every six hours;</item>
/// <item>dropping files that nobody has said anything of for two weeks: every six hours;</item>
/// <item>telling people of hand-offs that they left half done: every five minutes.</item>
/// </list>
/// Quartz keeps them in memory; they are armed again from what is stored each time the program starts.
/// </summary>
internal static class Schedules
{
    private const string Briefings = "briefings";

    private static readonly JobKey SweepKey = new("sweep-outbox");

    private static readonly JobKey OutcomesKey = new("read-outcomes");

    private static readonly JobKey DropKey = new("drop-waiting-files");

    private static readonly JobKey TellKey = new("tell-waiting");

    public static IQuartzBuilder AddStandingJobs(this IQuartzBuilder quartz) => quartz
        .AddJob<SweepOutboxJob>(job => job.WithIdentity(SweepKey))
        .AddTrigger(trigger => trigger.ForJob(SweepKey).WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromHours(1)).RepeatForever()))
        .AddJob<ReadOutcomesJob>(job => job.WithIdentity(OutcomesKey))
        .AddTrigger(trigger => trigger.ForJob(OutcomesKey).WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromHours(6)).RepeatForever()))
        .AddJob<DropWaitingFilesJob>(job => job.WithIdentity(DropKey))
        .AddTrigger(trigger => trigger.ForJob(DropKey).WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromHours(6)).RepeatForever()))
        .AddJob<TellWaitingJob>(job => job.WithIdentity(TellKey))
        .AddTrigger(trigger => trigger.ForJob(TellKey).WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromMinutes(5)).RepeatForever()));

    public static IJobDetail BriefingJob(Subscription subscription) => JobBuilder.Create<MorningJob>()
        .WithIdentity(subscription.Id, Briefings)
        .UsingJobData(MorningJob.SubscriptionId, subscription.Id)
        .Build();

    /// <summary>A late fire is done now, once; a time missed while the program was down is caught up when schedules are armed.</summary>
    public static ITrigger BriefingTrigger(Subscription subscription, TimeProvider clock) => TriggerBuilder.Create(clock)
        .WithIdentity(subscription.Id, Briefings)
        .WithSchedule(CronScheduleBuilder
            .Create(DailyAt(subscription.At))
            .InTimeZone(TimeZoneInfo.FindSystemTimeZoneById(subscription.Zone))
            .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
        .Build();

    private static string DailyAt(TimeOnly at) => string.Create(CultureInfo.InvariantCulture, $"0 {at.Minute} {at.Hour} * * ?");
}
