using Helmsman.Cards;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.ImageChangeNeedsAllAcks;

namespace Helmsman.Tests.Scenarios;

/// <summary>Clicks on one announced change that come at the same moment.</summary>
public sealed class TwoAcknowledgeAtOnce
{
    [Fact]
    public async Task Of_one_persons_clicks_one_counts_and_the_others_say_so()
    {
        await using var house = await AnnouncedAsync();
        var (inChat, inChannel) = (await ShownAsync(house, TeamsClient.ChatOf(Service)), await ShownAsync(house, TeamsClient.Team));

        var answers = await Task.WhenAll(
            house.Teams.ClickAsync(Service, inChat, Verbs.AcknowledgeChange), house.Teams.ClickAsync(Service, inChannel, Verbs.AcknowledgeChange));

        Assert.Single(answers, answer => answer.IsCard);
        Assert.Single(answers, answer => answer.Words.Contains("已经确认过了", StringComparison.Ordinal));
        Assert.Single((await KeptAsync(house)).Events);
    }

    [Fact]
    public async Task Of_two_people_both_count_whoever_was_first()
    {
        await using var house = await AnnouncedAsync();
        var card = await ShownAsync(house, TeamsClient.Team);

        var answers = await Task.WhenAll(house.Teams.ClickAsync(Service, card, Verbs.AcknowledgeChange), house.Teams.ClickAsync(Advertiser, card, Verbs.AcknowledgeChange));

        Assert.All(answers, answer => Assert.True(answer.IsCard));
        Assert.Equal([Service, Advertiser], (await KeptAsync(house)).Events.OfType<ChangeEvent.Acknowledged>().Select(said => said.By).Order(StringComparer.Ordinal));
    }
}
