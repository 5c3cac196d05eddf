using Helmsman.Bot.Conversations;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Morning;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The morning of one tenant with many channels: as fast as Teams lets one app speak, and not faster.</summary>
public sealed class TwoThousandChannels
{
    private const int Many = 2000;

    /// <summary>What Teams takes of one app in one tenant.</summary>
    private const int EachSecond = 50;

    private static readonly TimeOnly HalfPastNine = new(9, 30);

    /// <summary>A second, and as much more as a careful bot may leave between two of them.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1.05);

    /// <summary>
    /// Of the machine's time without any call: then the bot has made all it wants to make in this step. A clock that moves while calls are on
    /// their way would have them come with those of the next second.
    /// </summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task Everybody_has_the_briefing_within_a_tenth_more_than_the_least_time_there_is()
    {
        await using var first = await TeamsHouse.OpenAsync();
        var channels = await SubscribedAsync(first, Many);
        await using var house = await first.ReopenAsync();

        await house.PassAsync(TimeSpan.FromMinutes(29));
        await house.AdvanceUntilAsync(() => Posts(house) > 0, "the first briefing", step: TimeSpan.FromMinutes(1), quiet: Quiet);
        await PostedAsync(house, Many);

        var calls = house.Connector.Log.Calls.Where(IsBriefing).ToList();
        Assert.InRange(calls.Max(call => call.At) - calls.Min(call => call.At), TimeSpan.Zero, TimeSpan.FromSeconds(1.1 * Many / EachSecond));
        Assert.Equal(Many, calls.Count);
        Assert.All(channels, channel => Assert.Single(house.Connector.World.Seen(channel)));
        Assert.DoesNotContain(house.Connector.Log.Exchanges, exchange => exchange.Status == 429);
        Assert.Empty(house.Connector.Limits.Violations);
        Assert.Empty(house.LogBook.Ids);
    }

    /// <summary>
    /// Each step lets the bot make a second's calls, and the clock stands until all of them are answered: how fast the machine is makes no
    /// difference to what is measured. A bot that makes fewer is waited for until it is quiet, and needs more steps.
    /// </summary>
    private static async Task PostedAsync(TeamsHouse house, int all)
    {
        var end = house.Clock.GetUtcNow() + TimeSpan.FromMinutes(5);
        for (var goal = EachSecond; ; goal = Math.Min(all, Posts(house) + EachSecond))
        {
            await TestWait.SoonAsync(() => Posts(house) >= goal, () => house.Connector.Log.Next, Quiet);
            if (Posts(house) >= all)
            {
                return;
            }

            Assert.True(house.Clock.GetUtcNow() < end, $"Only {Posts(house)} by {end:u}");
            house.Clock.Advance(Step);
        }
    }

    /// <summary>The bot is installed in the team, and each of its further channels wants the briefing at half past nine.</summary>
    private static async Task<IReadOnlyList<TeamsPlace>> SubscribedAsync(TeamsHouse house, int many)
    {
        await house.Teams.Places.InstallAsync(house.Person("lin"), house.Team.General);
        await house.SeesAsync(house.Team.General, message => message.Card is not null, "the first briefing, in General");
        await house.SettledAsync();
        var general = await house.Documents.FindAsync(KnownConversation.Documents, $"msteams/{house.Team.General.Id}", TestContext.Current.CancellationToken);
        var channels = Enumerable.Range(1, many).Select(number => house.Connector.World.AddChannel(house.Team, $"店铺 {number}")).ToList();
        foreach (var channel in channels)
        {
            await KeepAsync(house.Documents, general! with { Where = $"msteams/{channel.Id}", Conversation = channel.Id, Name = channel.Name });
        }

        return channels;
    }

    private static async Task KeepAsync(IDocuments documents, KnownConversation place)
    {
        var subscription = new Subscription(place.Shop, place.Where, HalfPastNine, DemoShop.Profile.Zone, BriefingDays.EveryDay, place.Locale);
        Assert.True(await documents.CompareAndSetAsync(KnownConversation.Documents, place.Where, place, 0));
        Assert.True(await documents.CompareAndSetAsync(Subscription.Documents, subscription.Id, subscription, 0));
    }

    private static int Posts(TeamsHouse house) => house.Connector.Log.Exchanges.Count(exchange => IsBriefing(exchange.Call));

    /// <summary>One of this morning's; the one in General is older.</summary>
    private static bool IsBriefing(Call call) => call.Operation == Operation.Send && call.At > BotHouse.Morning.AddMinutes(10);
}
