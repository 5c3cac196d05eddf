using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Reports;
using Helmsman.Bot.Moves.Logs;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Schedules;

/// <summary>Posts what the morning says, once per day and place; and says so when yesterday has not arrived yet.</summary>
public sealed class Mornings(OpenShops shops, Outbox outbox, IDocuments documents, TimeProvider clock) : IAwaitReports
{
    // Thousands of channels of one shop get the same briefing within the same minute.
    private Composed? last;

    /// <summary>The day before today in the shop's zone. Where nothing may be sent, nothing is put by: a month later it would all come at once.</summary>
    public async Task PostAsync(Subscription subscription, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(KnownConversation.Documents, subscription.Where, cancellationToken) is { IsOpen: false })
        {
            return;
        }

        var briefing = await ComposeAsync(subscription.Shop, cancellationToken);
        await KeepAsync([.. briefing.Findings, .. briefing.Gains], cancellationToken);
        var place = await documents.FindAsync(KnownConversation.Documents, subscription.Where, cancellationToken);
        var card = BriefingCard.Of(await SeenAtAsync(briefing, place, cancellationToken), place?.ToPlace() ?? Place.Anywhere, Words.In(Languages.Culture(subscription.Locale)));
        var what = briefing.Completeness.IsComplete ? WhatOf(briefing) : WaitingOf(briefing);
        await outbox.ShowAsync(what, subscription.Where, card, cancellationToken, EndOfToday(subscription.Zone));
        if (briefing.Completeness.IsComplete)
        {
            await outbox.WithdrawAsync(WaitingOf(briefing), subscription.Where, cancellationToken);
        }
    }

    /// <summary>Where somebody reads who may not see money, there is none.</summary>
    private async Task<Briefing> SeenAtAsync(Briefing briefing, KnownConversation? place, CancellationToken cancellationToken)
    {
        var team = (await shops.LookAsync(briefing.Shop.Id, cancellationToken)).Team;
        return team.ShowsMoney(place?.Person) ? briefing : briefing.WithoutMoney();
    }

    /// <summary>After a report came in: whoever was told to wait for this day gets the briefing now.</summary>
    public async Task ReleaseAsync(string shop, CancellationToken cancellationToken)
    {
        var subscriptions = await documents.AllAsync(Subscription.Documents, shop + "/", cancellationToken);
        if (subscriptions is [])
        {
            return;
        }

        var briefing = await ComposeAsync(shop, cancellationToken);
        if (!briefing.Completeness.IsComplete)
        {
            return;
        }

        var waiting = await outbox.CopiesAsync(WaitingOf(briefing), cancellationToken);
        foreach (var subscription in subscriptions)
        {
            if (waiting.Any(copy => copy.Where == subscription.Where))
            {
                await PostAsync(subscription, cancellationToken);
            }
        }
    }

    /// <summary>Something more is known of the day: where its briefing is seen, it says so.</summary>
    public async Task RefreshAsync(string shop, DateOnly day, CancellationToken cancellationToken)
    {
        var seen = await outbox.CopiesAsync(WhatOf(shop, day), cancellationToken);
        foreach (var subscription in seen is [] ? [] : await documents.AllAsync(Subscription.Documents, shop + "/", cancellationToken))
        {
            if (shops.TodayIn(shop) == day.AddDays(1) && seen.Any(copy => copy.Where == subscription.Where))
            {
                await PostAsync(subscription, cancellationToken);
            }
        }
    }

    /// <summary>Tomorrow nobody wants today's briefing any more, however long the channel was out of reach.</summary>
    private DateTimeOffset EndOfToday(string zone)
    {
        var midnight = clock.TodayIn(zone).AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(midnight));
    }

    private async Task<Briefing> ComposeAsync(string shop, CancellationToken cancellationToken)
    {
        var found = await shops.LookAsync(shop, cancellationToken);
        var day = clock.TodayIn(found.Profile).AddDays(-1);
        var snapshot = found with { Logs = await documents.LogsAsync(shop, Period.Of(day), cancellationToken) };
        return (last = last is { } composed && composed.Serves(snapshot, day) ? composed : Composed.Of(snapshot, day)).Briefing;
    }

    private async Task KeepAsync(IReadOnlyList<Finding> findings, CancellationToken cancellationToken)
    {
        foreach (var finding in findings)
        {
            await documents.ChangeAsync(Finding.Documents, finding.Id, kept => kept == finding ? kept : finding, cancellationToken);
        }
    }

    private static string WhatOf(Briefing briefing) => WhatOf(briefing.Shop.Id, briefing.Day);

    private static string WhatOf(string shop, DateOnly day) => $"briefing/{shop}/{day:yyyy-MM-dd}";

    private static string WaitingOf(Briefing briefing) => $"briefing-waiting/{briefing.Shop.Id}/{briefing.Day:yyyy-MM-dd}";

    /// <summary>A briefing and what it was composed of.</summary>
    private sealed record Composed(ShopSnapshot From, Briefing Briefing)
    {
        public static Composed Of(ShopSnapshot snapshot, DateOnly day) => new(snapshot, Briefing.Compose(snapshot, day));

        public bool Serves(ShopSnapshot snapshot, DateOnly day) => Briefing.Day == day
            && From.Profile == snapshot.Profile
            && ReferenceEquals(From.History, snapshot.History)
            && From.Logs.TellsTheSameAs(snapshot.Logs)
            && From.Targets.SequenceEqual(snapshot.Targets);
    }
}
