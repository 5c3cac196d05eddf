using Helmsman.Bot.Shops;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Work;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Moves.Meetings;

/// <summary>Once a week, at the time the settings say: the pack to the team's channels, and five lines to the owner.</summary>
public sealed class MeetingDesk(Telling telling, ShopCatalog shops, MeetingCards cards, IOptions<HelmsmanSettings> settings, TimeProvider clock) : IGoByTheClock
{
    /// <summary>What is due is found by the clock, whenever the program starts in that week.</summary>
    public Task CatchUpAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task TickAsync(CancellationToken cancellationToken)
    {
        if (settings.Value.Meeting is not { Day: { } day, At: var at })
        {
            return;
        }

        foreach (var listed in shops.All)
        {
            var (time, zone) = (new MeetingTime(day, at), TimeZoneInfo.FindSystemTimeZoneById(listed.Profile.Zone));
            if (time.DueAt(clock.GetUtcNow(), zone) is { } week)
            {
                await TellOnceAsync(listed.Profile, week, time.MayWait(clock.GetUtcNow(), zone), cancellationToken);
            }
        }
    }

    /// <summary>What was shown before a crash is not shown twice: it has the same name.</summary>
    private async Task TellOnceAsync(ShopProfile shop, Period week, bool mayWait, CancellationToken cancellationToken)
    {
        var id = $"{shop.Id}/{MeetingPack.KeyOf(week)}";
        if (await telling.Documents.FindAsync(MeetingTold.Documents, id, cancellationToken) is not null
            || (mayWait && !await cards.IsOverAsync(shop.Id, week, cancellationToken)))
        {
            return;
        }

        var pack = await cards.ComposeAsync(shop.Id, week, cancellationToken);
        await cards.ShowAsync(pack, await cards.TeamAsync(shop.Id, cancellationToken), cancellationToken);
        await DigestAsync(pack, cancellationToken);
        var told = new MeetingTold(clock.GetUtcNow());
        await telling.Documents.ChangeAsync(MeetingTold.Documents, id, kept => kept ?? told, cancellationToken);
    }

    private async Task DigestAsync(MeetingPack pack, CancellationToken cancellationToken)
    {
        var team = await telling.Documents.FindAsync(Team.Documents, pack.Shop.Id, cancellationToken) ?? Team.Empty;
        await telling.ShowAsync($"digest/{pack.Shop.Id}/{pack.Key}", pack.Shop.Id, team.WhoHas(Roles.Owner), withTeam: false, (place, words) => OwnerDigest.Of(team.ShowsMoney(place.Person) ? pack : pack.WithoutMoney(), words), cancellationToken);
    }
}
