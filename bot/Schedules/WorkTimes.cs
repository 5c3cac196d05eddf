using System.Collections.Concurrent;
using System.Globalization;
using Helmsman.Bot.Work;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>Sees to it that time goes by for each running task: arms its next step, the next morning, and the telling of what has changed.</summary>
public sealed class WorkTimes(IDocuments documents, ISchedulerFactory quartz, WorkTiming timing, IHostApplicationLifetime life) : IFollowWork
{
    /// <summary>So many days reminders are kept up to date.</summary>
    public const int DaysKeptCurrent = 7;

    /// <summary>What happens within a second is told together.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1);

    // A morning need not be armed anew with each click.
    private readonly ConcurrentDictionary<(string Shop, string Role), DateTimeOffset> mornings = new();

    public async Task FollowAsync(WorkItem item, CancellationToken cancellationToken)
    {
        await ArmAsync(item, cancellationToken);
        if (item.Standing.IsRunning && !(mornings.GetValueOrDefault((item.Brief.Shop, item.Brief.Role)) > timing.Now))
        {
            await ArmMorningAsync(item.Brief.Shop, item.Brief.Role, cancellationToken);
        }

        if (MayBeOnACard(item))
        {
            await ArmTellingAsync(item.Brief.Shop, cancellationToken);
        }
    }

    /// <summary>At its next step, if that is past as soon as people work; not at all when there is none.</summary>
    public async Task ArmAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var job = JobBuilder.Create<WorkTimeJob>().WithIdentity(item.Id, "work-times").UsingJobData(WorkTimeJob.Item, item.Id).Build();
        if (item.Standing.IsRunning && Ladder.Next(item, await TeamAsync(item, cancellationToken), timing.Of(item.Brief.Shop)) is { } next)
        {
            await ScheduleAsync(job, timing.Of(item.Brief.Shop).Takes(next, item.Brief, timing.Now), cancellationToken);
        }
        else
        {
            await WithQuartzAsync(scheduler => scheduler.DeleteJob(job.Key, cancellationToken).AsTask(), cancellationToken);
        }
    }

    /// <summary>When the hours of that role begin next.</summary>
    public Task ArmMorningAsync(string shop, string role, CancellationToken cancellationToken)
    {
        var next = mornings[(shop, role)] = NextMorning(timing.Of(shop).Hours.Of(role), timing.Now);
        var job = JobBuilder.Create<WorkMorningJob>()
            .WithIdentity($"{shop}/{role}", "work-mornings")
            .UsingJobData(WorkMorningJob.Shop, shop)
            .UsingJobData(WorkMorningJob.Role, role)
            .Build();
        return ScheduleAsync(job, next, cancellationToken);
    }

    /// <summary>A program that is ending has no scheduler any more, while the jobs that still run want to arm what comes next: at the next start all of it is armed.</summary>
    private async Task WithQuartzAsync(Func<IScheduler, Task> arm, CancellationToken cancellationToken)
    {
        if (!life.ApplicationStopping.IsCancellationRequested)
        {
            await arm(await quartz.GetScheduler(cancellationToken));
        }
    }

    private async Task<Team> TeamAsync(WorkItem item, CancellationToken cancellationToken) =>
        await documents.FindAsync(Team.Documents, item.Brief.Shop, cancellationToken) ?? Team.Empty;

    private static DateTimeOffset NextMorning(WorkingHours hours, DateTimeOffset now) =>
        hours.On(hours.DayOf(now)) is { } today && today.Begins > now ? today.Begins : hours.On(hours.NextDay(hours.DayOf(now)))!.Begins;

    /// <summary>In a moment. Named after its second, so that nothing puts off what was armed before.</summary>
    private Task ArmTellingAsync(string shop, CancellationToken cancellationToken)
    {
        var second = (timing.Now + Breath).ToUnixTimeSeconds() + 1;
        var job = JobBuilder.Create<WorkReminderJob>()
            .WithIdentity(string.Create(CultureInfo.InvariantCulture, $"{shop}/{second}"), "work-reminders")
            .UsingJobData(WorkReminderJob.Shop, shop)
            .Build();
        return ScheduleAsync(job, DateTimeOffset.FromUnixTimeSeconds(second), cancellationToken);
    }

    /// <summary>Somebody was told of it of late, or it is on this morning's lists.</summary>
    private bool MayBeOnACard(WorkItem item)
    {
        var hours = timing.Of(item.Brief.Shop).Hours.Shop;
        return item.Events.Any(happened => happened is WorkEvent.Escalated && happened.At > timing.Now.AddDays(-DaysKeptCurrent))
            || (timing.WithList && item.HandedOverAt < hours.Midnight(hours.DayOf(timing.Now)) && LastEvent(item) > timing.Now.AddDays(-DaysKeptCurrent));
    }

    private static DateTimeOffset LastEvent(WorkItem item) => item.Standing.IsRunning ? DateTimeOffset.MaxValue : item.Events is [.., var last] ? last.At : item.HandedOverAt;

    private async Task ScheduleAsync(IJobDetail job, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var now = timing.Now;
        var trigger = TriggerBuilder.Create(timing.Clock).WithIdentity(job.Key.Name, job.Key.Group).StartAt(at > now ? at : now).Build();
        await WithQuartzAsync(scheduler => scheduler.ScheduleJob(job, [trigger], ScheduleJobOptions.Replacing, cancellationToken).AsTask(), cancellationToken);
    }
}
