using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Interactions;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Work;

/// <summary>A work item as people see it, in each place in its language.</summary>
public sealed class WorkCards(Outbox outbox, OpenShops shops)
{
    /// <summary>What the outbox calls tasks by begins so.</summary>
    public const string AnyTask = "work/";

    public async Task ShowAsync(WorkItem item, KnownConversation place, CancellationToken cancellationToken) =>
        await outbox.ShowAsync(
            WhatOf(item),
            place.Where,
            await DrawAsync(item, place, cancellationToken),
            cancellationToken,
            age: item.Events.Count);

    /// <summary>As whoever clicked sees it, in his language, where he clicked.</summary>
    public Task<Card> DrawAsync(WorkItem item, Click click, CancellationToken cancellationToken)
    {
        var (person, team) = (click.Speaker.Person.Id, click.Speaker.Shop.Team);
        var view = ViewOf(item, Place.Of(click.Turn.Activity), person, team);
        return DrawAsync(item, click, view, cancellationToken);
    }

    private async Task<Card> DrawAsync(WorkItem item, KnownConversation place, CancellationToken cancellationToken)
    {
        var shop = await shops.LookAsync(item.Brief.Shop, cancellationToken);
        var view = place is { IsPersonal: true, Person: { } person } ? ViewOf(item, place.ToPlace(), person, shop.Team) : TaskView.ForEverybody(place.ToPlace());
        return await DrawAsync(item, place.Locale, view, place.Person, cancellationToken);
    }

    private static TaskView ViewOf(WorkItem item, Place place, string person, Team team) =>
        TaskView.ForReader(place, assignee: item.IsFor(person, team), steers: item.IsSteeredBy(person, team));

    public Task<Card> DrawAsync(WorkItem item, Click click, TaskView view, CancellationToken cancellationToken) =>
        DrawAsync(item, click.Speaker.Language.Name, view, click.Speaker.Person.Id, cancellationToken);

    /// <summary>Without figures in money where one of its readers may not see them.</summary>
    /// <param name="reader">Null: everybody of the team.</param>
    public static WorkItem SeenBy(WorkItem item, Person? reader, Team team) =>
        (reader is null ? Rights.AllMay(team, Rights.SeeMoney) : Rights.May(team, reader, Rights.SeeMoney)) ? item : item.WithoutMoney();

    private async Task<Card> DrawAsync(WorkItem item, string locale, TaskView view, string? reader, CancellationToken cancellationToken)
    {
        var shop = await shops.LookAsync(item.Brief.Shop, cancellationToken);
        var seen = SeenBy(item, reader is null ? null : shop.Team.Find(reader), shop.Team);
        return TaskCard.Of(seen, shop.Team, shop.Profile, Words.In(Languages.Culture(locale)), view);
    }

    /// <summary>Names the item in the outbox.</summary>
    public static string WhatOf(WorkItem item) => AnyTask + item.Id;
}
