using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Interactions;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Work;

/// <summary>A work item as people see it, in each place in its language.</summary>
public sealed class WorkCards(Outbox outbox, OpenShops shops, ConversationBook conversations)
{
    public async Task ShowAsync(WorkItem item, KnownConversation place, CancellationToken cancellationToken) =>
        await outbox.ShowAsync(
            WhatOf(item), place.Where, await DrawAsync(item, place.Locale, TaskView.ForEverybody(place.ToPlace()), cancellationToken), cancellationToken);

    /// <summary>Brings every copy that was ever posted up to date.</summary>
    /// <returns>How many copies there are.</returns>
    public async Task<int> RefreshAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var copies = await outbox.CopiesAsync(WhatOf(item), cancellationToken);
        foreach (var copy in copies)
        {
            if (await conversations.FindAsync(copy.Where, cancellationToken) is { } place)
            {
                await ShowAsync(item, place, cancellationToken);
            }
        }

        return copies.Count;
    }

    /// <summary>As whoever clicked sees it, in his language, where he clicked.</summary>
    public Task<Card> DrawAsync(WorkItem item, Click click, CancellationToken cancellationToken) => DrawAsync(
        item,
        click.Speaker.Language.Name,
        TaskView.ForEverybody(Place.Of(click.Turn.Activity)).For(assignee: item.Brief.Assignee == click.Speaker.Person.Id),
        cancellationToken);

    public async Task<Card> DrawAsync(WorkItem item, string locale, TaskView view, CancellationToken cancellationToken)
    {
        var shop = await shops.LookAsync(item.Brief.Shop, cancellationToken);
        return TaskCard.Of(item, shop.Team, shop.Profile, Words.In(Languages.Culture(locale)), view);
    }

    private static string WhatOf(WorkItem item) => $"work/{item.Id}";
}
