using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Cards.Moves.Wins;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Wins;

/// <summary>A copied win in the chat of whoever copied it: it follows its tasks, and tells at the end how many of them worked.</summary>
public sealed class WinCards(Telling telling, OpenShops shops) : IFollowWork
{
    public async Task FollowAsync(WorkItem item, CancellationToken cancellationToken)
    {
        if (item.Brief.From is { } from && from.StartsWith("win/", StringComparison.Ordinal)
            && await telling.Documents.FindAsync(WinCopy.Documents, $"{item.Brief.Shop}/{from["win/".Length..]}", cancellationToken) is { } win)
        {
            await ShowAsync(win, cancellationToken);
        }
    }

    public async Task<WinResult> ShowAsync(WinCopy win, CancellationToken cancellationToken)
    {
        var shop = await shops.LookAsync(win.Shop, cancellationToken);
        var result = WinResult.Of(win, await telling.Documents.AllAsync(WorkItem.Documents, win.Shop + "/", cancellationToken));
        await telling.ShowAsync(
            $"win/{win.Id}",
            win.Shop,
            shop.Team.Find(win.By) is { } by ? [by] : [],
            withTeam: false,
            (place, words) => WinCard.Of(result, shop.Team, shop.Profile, words, shop.Team.ShowsMoney(place.Person)),
            cancellationToken,
            result.Tasks.Sum(each => each.Task is { } task ? 1 + task.Events.Count : 0));
        return result;
    }
}
