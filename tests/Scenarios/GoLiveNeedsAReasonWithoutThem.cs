using Helmsman.Cards;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.ImageChangeNeedsAllAcks;

namespace Helmsman.Tests.Scenarios;

/// <summary>Live before everybody has confirmed: only for whoever runs the shop, and with a reason that stays on the card.</summary>
public sealed class GoLiveNeedsAReasonWithoutThem
{
    [Fact]
    public async Task Without_the_right_a_reason_does_not_help()
    {
        await using var house = await AnnouncedAsync();

        var answer = await AnywayAsync(house, Designer, "急着上");

        Assert.Contains("运营或老板", answer.Words, StringComparison.Ordinal);
        Assert.Null((await KeptAsync(house)).Live);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public async Task With_the_right_and_no_reason_it_does_not_go_live(string? reason)
    {
        await using var house = await AnnouncedAsync();

        var answer = await AnywayAsync(house, Operator, reason);

        Assert.Contains("还差", answer.Words, StringComparison.Ordinal);
        Assert.Null((await KeptAsync(house)).Live);
    }

    [Fact]
    public async Task With_both_it_does_and_everybody_reads_why_and_who_was_missing()
    {
        await using var house = await AnnouncedAsync();
        var inChannel = await ShownAsync(house, TeamsClient.Team);

        var answer = await AnywayAsync(house, Operator, "聚划算今晚开团");

        Assert.True(answer.IsCard);
        var edit = await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == inChannel.ActivityId, "the edit in the channel");
        Assert.True(edit.Says("聚划算今晚开团"));
        Assert.True(edit.Says("客服、推广、运营"));
        Assert.Null(edit.Button(Verbs.GoLive));
    }

    [Fact]
    public async Task A_role_that_nobody_holds_is_named_and_blocks_until_somebody_has_it_or_it_is_overridden()
    {
        await using var house = await AnnouncedAsync(("Helmsman:Changes:Affected:image:0", Roles.Live));
        var inChat = await ShownAsync(house, TeamsClient.ChatOf(Designer));

        Assert.True(inChat.Says("没人担任"));
        Assert.Contains("直播（没人担任）", (await house.Teams.ClickAsync(Designer, inChat, Verbs.GoLive)).Words, StringComparison.Ordinal);
        Assert.True((await AnywayAsync(house, Operator, "今天没有直播")).IsCard);
    }

    [Fact]
    public async Task What_went_live_stands_in_the_log_in_which_causes_are_looked_for_and_nothing_of_the_log_is_lost()
    {
        await using var house = await AnnouncedAsync();
        await AnywayAsync(house, Operator, "聚划算今晚开团");

        var files = await house.Documents.AllAsync(ReportFile.Documents, cancellationToken: TestContext.Current.CancellationToken);
        var file = Assert.Single(files, file => file.Name.StartsWith("变更上线", StringComparison.Ordinal));
        Assert.Equal((ReportKinds.Changes, new DateOnly(2026, 11, 22)), (file.Kind, Assert.Single(file.Days).Day));

        await house.DisposeAsync();
        await using var again = new BotHouse(house);
        await again.Teams.InstallAsync(Operator, TeamsClient.ChatOf(Operator));
        Assert.Equal(files.Count, (await again.Documents.AllAsync(ReportFile.Documents, cancellationToken: TestContext.Current.CancellationToken)).Count);
    }

    private static async Task<ClickAnswer> AnywayAsync(BotHouse house, string person, string? reason)
    {
        var card = await ShownAsync(house, TeamsClient.Team);
        var data = card.Button(Verbs.GoLiveAnyway)!["data"]!.DeepClone();
        data[ChangeFields.ReasonId] = reason;
        return await house.Teams.ClickAsync(person, card.Conversation, card.ActivityId, Verbs.GoLiveAnyway, data);
    }
}
