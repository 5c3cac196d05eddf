using System.Globalization;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Meetings;

/// <summary>The pack of a meeting where it was posted by the clock: each decision that becomes a task is added to it.</summary>
public sealed class MeetingCards(IDocuments documents, OpenShops shops, MovePlaces places, Outbox outbox) : IFollowWork
{
    private const string From = "meeting/";

    public async Task FollowAsync(WorkItem item, CancellationToken cancellationToken)
    {
        if (item.Brief.From is { } from && from.StartsWith(From, StringComparison.Ordinal)
            && await places.SeenAsync(WhatOf(item.Brief.Shop, from[From.Length..]), cancellationToken) is { Count: > 0 } seen
            && WeekOf(from[From.Length..]) is { } week)
        {
            await ShowAsync(await ComposeAsync(item.Brief.Shop, week, cancellationToken), seen, cancellationToken);
        }
    }

    public async Task<MeetingPack> ComposeAsync(string shop, Period week, CancellationToken cancellationToken) => MeetingPack.Compose(
        await shops.LookAsync(shop, cancellationToken), await documents.AllAsync(WorkItem.Documents, shop + "/", cancellationToken), shops.TodayIn(shop), week);

    public Task<IReadOnlyList<KnownConversation>> TeamAsync(string shop, CancellationToken cancellationToken) => places.TeamAsync(shop, cancellationToken);

    /// <summary>Of the week's last day there is a report, or the shop has never had one.</summary>
    public async Task<bool> IsOverAsync(string shop, Period week, CancellationToken cancellationToken)
    {
        var history = (await shops.LookAsync(shop, cancellationToken)).History;
        return !history.Knows(MetricDictionary.Revenue) || history.Read(MetricDictionary.Revenue, Period.Of(week.Last)).Value is not null;
    }

    public async Task ShowAsync(MeetingPack pack, IReadOnlyList<KnownConversation> where, CancellationToken cancellationToken)
    {
        var team = await documents.FindAsync(Team.Documents, pack.Shop.Id, cancellationToken) ?? Team.Empty;
        foreach (var loss in pack.Agenda.Losses)
        {
            // Kept before it is shown: the buttons of the card must find it.
            await documents.ChangeAsync(Finding.Documents, loss.Id, kept => kept == loss ? kept : loss, cancellationToken);
        }

        foreach (var place in where)
        {
            var card = MeetingCard.Of(team.ShowsMoney(place.Person) ? pack : pack.WithoutMoney(), team, place.ToPlace(), Words.In(Languages.Culture(place.Locale)));
            await outbox.ShowAsync(WhatOf(pack.Shop.Id, pack.Key), place.Where, card, cancellationToken, age: pack.Decisions.Sum(item => 1 + item.Events.Count));
        }
    }

    /// <summary>Null: it names none.</summary>
    public static Period? WeekOf(string key) =>
        key.Split("-W") is [var year, var week]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is >= 2000 and < 2100
        && int.TryParse(week, NumberStyles.None, CultureInfo.InvariantCulture, out var w) && w >= 1 && w <= ISOWeek.GetWeeksInYear(y)
            ? new Period(DateOnly.FromDateTime(ISOWeek.ToDateTime(y, w, DayOfWeek.Monday)), DateOnly.FromDateTime(ISOWeek.ToDateTime(y, w, DayOfWeek.Monday)).AddDays(6))
            : null;

    private static string WhatOf(string shop, string key) => $"meeting/{shop}/{key}";
}
