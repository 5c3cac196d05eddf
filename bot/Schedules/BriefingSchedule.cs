using Helmsman.Bot.Conversations;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>Where and when briefings come, and seeing to it that they do.</summary>
public sealed class BriefingSchedule(IDocuments documents, ISchedulerFactory quartz, Mornings mornings, BriefingDefaults defaults, TimeProvider clock)
{
    public TimeProvider Clock => clock;

    public Task<Subscription?> FindAsync(KnownConversation place, CancellationToken cancellationToken) =>
        documents.FindAsync(Subscription.Documents, $"{place.Shop}/{place.Where}", cancellationToken);

    /// <summary>Keeps the subscription, then arms it.</summary>
    /// <returns>The next three times it will come.</returns>
    public async Task<IReadOnlyList<DateTimeOffset>> SubscribeAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        await documents.ChangeAsync(Subscription.Documents, subscription.Id, kept => subscription == kept ? kept : subscription, cancellationToken);
        await ArmAsync(subscription, cancellationToken);
        return subscription.NextAfter(clock.GetUtcNow(), WorkingDays.In(subscription.Zone), 3);
    }

    /// <summary>A channel the bot was added to gets the briefing at the usual time, and this morning's at once.</summary>
    public async Task WelcomeAsync(KnownConversation place, CancellationToken cancellationToken)
    {
        var subscription = await FindAsync(place, cancellationToken) ?? defaults.For(place);
        await SubscribeAsync(subscription, cancellationToken);
        await mornings.PostAsync(subscription, cancellationToken);
    }

    /// <summary>Nobody can read it there just now: it is kept, and does not come.</summary>
    public async Task RestAsync(KnownConversation place, CancellationToken cancellationToken)
    {
        if (await FindAsync(place, cancellationToken) is { } subscription)
        {
            await UnarmAsync(subscription, cancellationToken);
        }
    }

    /// <summary>It comes again, today's at once if its time has passed.</summary>
    public async Task ResumeAsync(KnownConversation place, CancellationToken cancellationToken)
    {
        if (await FindAsync(place, cancellationToken) is { } subscription)
        {
            await ArmAndCatchUpAsync(subscription, cancellationToken);
        }
    }

    /// <summary>
    /// The place is kept by another name: what was ordered for it comes there. What was ordered under the new name already is newer, and stays; the usual
    /// one of a welcome nobody has ordered, and it gives way.
    /// </summary>
    /// <param name="from">Its name before.</param>
    public async Task MoveAsync(string from, KnownConversation place, CancellationToken cancellationToken)
    {
        Subscription? moved = null, kept = null;
        while (await documents.ReadAsync(Subscription.Documents, $"{place.Shop}/{from}", cancellationToken) is { } before)
        {
            // The second time round it is what this moved a moment ago that stands there, and the old one is newer.
            var (ordered, stale) = (before.Value with { Where = place.Where }, moved);
            kept = await documents.ChangeAsync(
                Subscription.Documents, ordered.Id, there => there is null || there == stale || IsUsual(there, place) ? ordered : there, cancellationToken);
            moved = ordered;
            await UnarmAsync(before.Value, cancellationToken);
            if (await documents.CompareAndSetAsync(Subscription.Documents, before.Value.Id, null, before.Version, cancellationToken))
            {
                break;
            }
        }

        if (kept is not null && place.IsThere)
        {
            await ArmAsync(kept, cancellationToken);
        }
    }

    /// <summary>In whatever language: it goes by the place.</summary>
    private bool IsUsual(Subscription subscription, KnownConversation place) =>
        defaults.For(place) is var usual && subscription with { Locale = usual.Locale } == usual;

    public async Task ComeDueAsync(string id, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(Subscription.Documents, id, cancellationToken) is { } subscription
            && subscription.ComesOn(clock.TodayIn(subscription.Zone), WorkingDays.In(subscription.Zone))
            && !await IsOfSomebodyWhoLeftAsync(subscription, cancellationToken))
        {
            await mornings.PostAsync(subscription, cancellationToken);
        }
    }

    /// <summary>Arms all that is stored and does not rest, and catches up the briefing of a day whose time passed while the program was down.</summary>
    public async Task ArmAllAsync(CancellationToken cancellationToken)
    {
        foreach (var subscription in await documents.AllAsync(Subscription.Documents, cancellationToken: cancellationToken))
        {
            if (await documents.FindAsync(KnownConversation.Documents, subscription.Where, cancellationToken) is not { IsThere: false })
            {
                await ArmAndCatchUpAsync(subscription, cancellationToken);
            }
        }
    }

    private async Task ArmAndCatchUpAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        await ArmAsync(subscription, cancellationToken);
        if (HasPassedToday(subscription))
        {
            await ComeDueAsync(subscription.Id, cancellationToken);
        }
    }

    /// <summary>His own chat: it rests until he is of the shop again.</summary>
    private async Task<bool> IsOfSomebodyWhoLeftAsync(Subscription subscription, CancellationToken cancellationToken) =>
        await documents.FindAsync(KnownConversation.Documents, subscription.Where, cancellationToken) is { IsPersonal: true, Person: { } person }
        && await documents.FindAsync(Team.Documents, subscription.Shop, cancellationToken) is { } team
        && team.HasLeft(person);

    private bool HasPassedToday(Subscription subscription) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(subscription.Zone)).DateTime) > subscription.At;

    private async Task ArmAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var scheduler = await quartz.GetScheduler(cancellationToken);
        await scheduler.ScheduleJob(Schedules.BriefingJob(subscription), [Schedules.BriefingTrigger(subscription, clock)], ScheduleJobOptions.Replacing, cancellationToken);
    }

    private async Task UnarmAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        var scheduler = await quartz.GetScheduler(cancellationToken);
        await scheduler.DeleteJob(Schedules.BriefingJob(subscription).Key, cancellationToken);
    }
}
