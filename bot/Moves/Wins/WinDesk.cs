using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Cards.Moves;
using Helmsman.Cards.Moves.Wins;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Wins;

/// <summary>Makes a task of each thing that a win is copied to.</summary>
public sealed class WinDesk(IDocuments documents, OpenShops shops, WorkDesk work, WinCards cards) : IGoByTheClock
{
    /// <summary>Keeps it, then hands its tasks over. Of one key one win is ever copied.</summary>
    public async Task<WinCopy> CopyAsync(WinCopy win, CancellationToken cancellationToken)
    {
        var kept = await documents.ChangeAsync(WinCopy.Documents, win.Id, first => first ?? win, cancellationToken);
        await HandOverAsync(kept, cancellationToken);
        return kept;
    }

    /// <summary>A crash may have come between the tasks of one win.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        foreach (var win in await documents.AllAsync(WinCopy.Documents, cancellationToken: cancellationToken))
        {
            await HandOverAsync(win, cancellationToken);
        }
    }

    public Task TickAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task HandOverAsync(WinCopy win, CancellationToken cancellationToken)
    {
        var shop = await shops.LookAsync(win.Shop, cancellationToken);
        var result = WinResult.Of(win, await work.AllAsync(win.Shop, cancellationToken));
        foreach (var (item, _) in result.Tasks.Where(each => each.Task is null))
        {
            await work.HandOverAsync(BriefOf(win, item, shop), win.HandOverKey(item), cancellationToken);
        }

        await cards.ShowAsync(win, cancellationToken);
    }

    private static Brief BriefOf(WinCopy win, WinItem item, ShopSnapshot shop)
    {
        var words = Words.In(Languages.Culture(shop.Profile.Locale));
        var metric = MetricDictionary.Find(item.Watch.Metric);
        var doneWhen = metric is not null && item.Wanted is { } wanted ? words.DoneWhen(metric, item.Name, wanted, shop.Profile) : words.DoneWhen(null, shop.Profile);
        return new(win.Shop, win.Finding, win.Role, win.Assignee, win.By, words.WhatToDo(win, item), doneWhen, win.Due, []) { From = win.From, Watch = item.Watch };
    }
}
