using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Ledger;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Ledger;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The designer's share of November: agreed by the operator, drawn from the reports, approved by the owner, and nobody else's business (S98, S99).</summary>
public sealed class LedgerCountsOnlyAboveTheAgreedVolume
{
    private const int Threshold = 300;

    private static readonly (string, string)[] On = [("Helmsman:Ledger:On", "true")];

    /// <summary>Tuesday 1 December 2026, 09:50 in Shanghai.</summary>
    private static readonly DateTimeOffset First = new(2026, 12, 1, 1, 50, 0, TimeSpan.Zero);

    private static string ChatOf(string person) => TeamsClient.ChatOf(person);

    [Fact]
    public async Task The_statement_comes_to_the_three_it_concerns_and_to_the_cent()
    {
        await using var house = new BotHouse(startsAt: First, settings: On);
        await AgreeAsync(house);

        await house.GoOnAsync(TimeSpan.FromMinutes(10));

        var expected = Words.In(CultureInfo.GetCultureInfo("zh-CN")).Cents(Expected(), "CNY");
        foreach (var person in new[] { "su", "lin", "chen" })
        {
            var card = await house.SeenAsync(sent => sent.Conversation == ChatOf(person) && sent.Says("的美工分成"), $"the statement for {person}");
            Assert.Contains(expected, card.Words, StringComparison.Ordinal);
            Assert.Equal(person == "chen", card.Button(Verbs.ApproveStatement) is not null);
        }

        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation is not ("chat-su" or "chat-lin" or "chat-chen") && sent.Says("分成"));
    }

    [Fact]
    public async Task The_owner_says_yes_once_and_what_he_saw_is_kept()
    {
        await using var house = new BotHouse(startsAt: First, settings: On);
        await AgreeAsync(house);
        await house.GoOnAsync(TimeSpan.FromMinutes(10));
        var card = await house.SeenAsync(sent => sent.Conversation == ChatOf("chen") && sent.Says("的美工分成"), "the statement for the owner");

        var refused = await house.Teams.ClickAsync("lin", ChatOf("lin"), "m1", Verbs.ApproveStatement, card.Button(Verbs.ApproveStatement)!["data"]!.DeepClone());
        var forged = card.Button(Verbs.ApproveStatement)!["data"]!.DeepClone();
        forged["seen"] = 1;
        var anotherSum = await house.Teams.ClickAsync("chen", ChatOf("chen"), card.ActivityId, Verbs.ApproveStatement, forged);
        Assert.Empty(await KeptAsync(house));
        var approved = await house.Teams.ClickAsync("chen", card, Verbs.ApproveStatement);
        await house.Teams.ClickAsync("chen", card, Verbs.ApproveStatement);

        Assert.Contains("只有老板", refused.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("已批准", anotherSum.Words, StringComparison.Ordinal);
        Assert.Contains("陈总 已批准", approved.Words, StringComparison.Ordinal);
        var kept = Assert.Single(await KeptAsync(house));
        Assert.Equal(("chen", Expected()), (kept.Approved!.By, kept.Total));
        await house.SeenAsync(sent => sent.Verb == "edit" && sent.Conversation == ChatOf("su") && sent.Says("已批准"), "the designer's card");
    }

    [Fact]
    public async Task Asked_for_where_others_read_it_is_answered_in_private_and_others_are_told_nothing()
    {
        await using var house = new BotHouse(startsAt: First, settings: On);
        await AgreeAsync(house);

        var inChannel = await house.Teams.AskAsync("lin", TeamsClient.Team, "美工分成");
        var privately = await house.SeenAsync(sent => sent.Conversation == ChatOf("lin") && sent.Says("的美工分成"), "the answer in his chat");
        var curious = await house.Teams.AskAsync("zhou", ChatOf("zhou"), "designer ledger", "en");

        Assert.DoesNotContain("¥", inChannel.Words, StringComparison.Ordinal);
        Assert.Contains("¥", privately.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("¥", curious.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("amount", "0")]
    [InlineData("amount", "1.005")]
    [InlineData("threshold", "-3")]
    [InlineData("products", "x=y")]
    [InlineData("from", "someday")]
    [InlineData("designer", "zhou")]
    public async Task What_cannot_be_agreed_comes_back_with_what_is_wrong(string field, string value)
    {
        await using var house = new BotHouse(startsAt: First, settings: On);
        var answer = await AgreeAsync(house, ($"field-{field}", value));
        Assert.True(answer.IsCard);
        Assert.Empty(await house.Documents.AllAsync(LedgerTerms.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nobody_agrees_a_share_with_himself()
    {
        await using var house = new BotHouse(startsAt: First, settings: On);
        var data = new JsonObject { ["v"] = 1, ["verb"] = Verbs.SaveLedgerTerms, [LedgerFields.DesignerId] = "su", [LedgerFields.AmountId] = "9", [LedgerFields.ThresholdId] = "0", [LedgerFields.FromId] = "2026-11" };
        await house.Teams.ClickAsync("su", ChatOf("su"), "m1", Verbs.SaveLedgerTerms, data);
        Assert.Empty(await house.Documents.AllAsync(LedgerTerms.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    /// <summary>By the files themselves, line by line.</summary>
    private static decimal Expected() => DemoShop.Write(new DateOnly(2026, 11, 30))
        .Where(file => file.Name.StartsWith("商品-整体-分日", StringComparison.Ordinal))
        .SelectMany(file => file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        .Select(line => line.TrimEnd('\r').Split(','))
        .Where(cells => cells[0].StartsWith("2026-11", StringComparison.Ordinal))
        .GroupBy(cells => cells[1], StringComparer.Ordinal)
        .Sum(product => Math.Max(0, product.Sum(cells => decimal.Parse(cells[7], CultureInfo.InvariantCulture)) - Threshold));

    private static async Task<ClickAnswer> AgreeAsync(BotHouse house, params (string Field, string Value)[] other)
    {
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
        var form = await house.Teams.AskAsync("lin", ChatOf("lin"), "美工分成约定");
        var data = form.Button(Verbs.SaveLedgerTerms)!["data"]!.DeepClone();
        (data[LedgerFields.DesignerId], data[LedgerFields.AmountId], data[LedgerFields.ThresholdId], data[LedgerFields.FromId]) = ("su", "1", $"{Threshold}", "2026-11");
        foreach (var (field, value) in other)
        {
            data[field] = value;
        }

        return await house.Teams.ClickAsync("lin", ChatOf("lin"), form.ActivityId, Verbs.SaveLedgerTerms, data);
    }

    private static Task<IReadOnlyList<Statement>> KeptAsync(BotHouse house) =>
        house.Documents.AllAsync(Statement.Documents, cancellationToken: TestContext.Current.CancellationToken);
}
