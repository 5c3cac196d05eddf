using Helmsman.Bot;
using Helmsman.Bot.Moves;
using Helmsman.Bot.Moves.Opinions;
using Helmsman.Bot.Schedules;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Work;
using Helmsman.State.Memory;
using Helmsman.Tests.Shop.Builders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Moves;

public sealed class NightIsQuietTests
{
    /// <summary>Two in the morning in Shanghai.</summary>
    private static readonly DateTimeOffset Night = new(2026, 11, 23, 18, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Half_way_through_at_night_nobody_is_reminded()
    {
        var (documents, stop) = (new MemoryDocuments(), TestContext.Current.CancellationToken);
        var round = new OpinionRound("demo", "k", null, "怎么办", "lin", Night.AddHours(-10), Night.AddHours(5), [new(Roles.Ads, "zhou")], []);
        await documents.ChangeAsync(OpinionRound.Documents, round.Id, _ => round, stop);
        var shops = new ShopCatalog([new ListedShop(Days.Profile with { Id = "demo" }, CampaignCalendar.Empty)]);
        var timing = new WorkTiming(Options.Create(new HelmsmanSettings()), shops, (_, _, _) => null, new FakeTimeProvider(Night));

        await new OpinionDesk(new Telling(documents, null!, null!), null!, null!, timing).TickAsync(stop);

        Assert.True(round.IsToBeReminded(Night));
        Assert.Empty((await documents.FindAsync(OpinionRound.Documents, round.Id, stop))!.Events);
    }
}
