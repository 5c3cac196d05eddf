using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Interactions;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Work;

/// <summary>A work item as people see it, in each place in its language.</summary>
public sealed class WorkCards(Outbox outbox, OpenShops shops)
{
    /// <summary>What the outbox calls tasks by begins so.</summary>
    public const string AnyTask = "work/";

    public async Task ShowAsync(WorkItem item, KnownConversation place, CancellationToken cancellationToken) =>
        await outbox.ShowAsync(
            WhatOf(item), place.Where, await DrawAsync(item, place.Locale, TaskView.ForEverybody(place.ToPlace()), cancellationToken), cancellationToken, age: item.Events.Count);

    /// <summary>As whoever clicked sees it, in his language, where he clicked.</summary>
    public Task<Card> DrawAsync(WorkItem item, Click click, CancellationToken cancellationToken) => DrawAsync(
        item,
        click.Speaker.Language.Name,
        TaskView.ForEverybody(Place.Of(click.Turn.Activity)).For(
            assignee: item.IsFor(click.Speaker.Person.Id, click.Speaker.Shop.Team), steers: item.IsSteeredBy(click.Speaker.Person.Id, click.Speaker.Shop.Team)),
        cancellationToken);

    public async Task<Card> DrawAsync(WorkItem item, string locale, TaskView view, CancellationToken cancellationToken)
    {
        var shop = await shops.LookAsync(item.Brief.Shop, cancellationToken);
        return TaskCard.Of(item, shop.Team, shop.Profile, Words.In(Languages.Culture(locale)), view);
    }

    /// <summary>Names the item in the outbox.</summary>
    public static string WhatOf(WorkItem item) => AnyTask + item.Id;
}
