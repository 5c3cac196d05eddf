using Helmsman.Bot.Conversations;
using Helmsman.Bot.Shops;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Work;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Moves.Meetings;

/// <summary>Once a week, at the time the settings say: the pack to every channel that gets the briefing, and five lines to the owner.</summary>
public sealed class MeetingDesk(Telling telling, ShopCatalog shops, MeetingCards cards, IOptions<HelmsmanSettings> settings, TimeProvider clock) : IGoByTheClock
{
    /// <summary>What is due is found by the clock, whenever the program starts on that day.</summary>
    public Task CatchUpAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task TickAsync(CancellationToken cancellationToken)
    {
        if (settings.Value.Meeting is not { Day: { } day, At: var at })
        {
            return;
        }

        foreach (var listed in shops.All)
        {
            if (new MeetingTime(day, at).DueAt(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(listed.Profile.Zone)) is { } week)
            {
                await TellOnceAsync(listed.Profile, week, cancellationToken);
            }
        }
    }

    /// <summary>What was shown before a crash is not shown twice: it has the same name.</summary>
    private async Task TellOnceAsync(ShopProfile shop, Period week, CancellationToken cancellationToken)
    {
        var id = $"{shop.Id}/{MeetingPack.KeyOf(week)}";
        if (await telling.Documents.FindAsync(MeetingTold.Documents, id, cancellationToken) is not null)
        {
            return;
        }

        if (await ChannelsAsync(shop.Id, cancellationToken) is { Count: > 0 } channels)
        {
            var pack = await cards.ComposeAsync(shop.Id, week, cancellationToken);
            await cards.ShowAsync(pack, channels, cancellationToken);
            await DigestAsync(pack, cancellationToken);
        }

        var told = new MeetingTold(clock.GetUtcNow());
        await telling.Documents.ChangeAsync(MeetingTold.Documents, id, kept => kept ?? told, cancellationToken);
    }

    private async Task DigestAsync(MeetingPack pack, CancellationToken cancellationToken)
    {
        var team = await telling.Documents.FindAsync(Team.Documents, pack.Shop.Id, cancellationToken) ?? Team.Empty;
        await telling.ShowAsync($"digest/{pack.Shop.Id}/{pack.Key}", pack.Shop.Id, team.WhoHas(Roles.Owner), withTeam: false, (_, words) => OwnerDigest.Of(pack, words), cancellationToken);
    }

    /// <summary>Channels that want the briefing want this; a person's chat gets it when he asks.</summary>
    private async Task<IReadOnlyList<KnownConversation>> ChannelsAsync(string shop, CancellationToken cancellationToken)
    {
        List<KnownConversation> channels = [];
        foreach (var subscription in await telling.Documents.AllAsync(Subscription.Documents, shop + "/", cancellationToken))
        {
            if (await telling.Documents.FindAsync(KnownConversation.Documents, subscription.Where, cancellationToken) is { IsPersonal: false, IsThere: true } place)
            {
                channels.Add(place);
            }
        }

        return channels;
    }
}
