using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>Hand-offs of a finding that the test makes up itself, begun with a card's button.</summary>
public static class Findings
{
    private static readonly Period Day = Period.Of(new DateOnly(2026, 11, 21));

    /// <summary>Search brought a third of its visitors fewer.</summary>
    public static async Task<Finding> SearchFellAsync(this BotHouse house, string? cause = null, bool sure = true)
    {
        var finding = new Finding(
            "demo~made-up", DemoShop.Profile.Id, FindingRules.SourceFell, MetricIds.Visitors, ReportKinds.TrafficBySource, "手淘搜索", "手淘搜索", Day, Day.Shift(-7), 5400, 3600, null, Roles.Ads)
        {
            Because = cause is null ? null : new FoundCause(cause, sure, []),
        };
        await house.Documents.ChangeAsync(Finding.Documents, finding.Id, _ => finding, TestContext.Current.CancellationToken);
        return finding;
    }

    /// <summary>Presses the hand-off to the role in somebody's own chat, and answers what is asked.</summary>
    public static async Task HandOffAsync(this BotHouse house, string person, Finding finding, string role, params IReadOnlyList<string> replies)
    {
        var chat = TeamsClient.ChatOf(person);
        var data = JsonNode.Parse((Payload.For(Verbs.HandOff) with { Finding = finding.Id, Role = role }).ToJson())!;
        var before = house.Connector.All.Count;
        await house.Teams.ClickAsync(person, chat, "m1", Verbs.HandOff, data);
        await house.Connector.ExpectAsync(_ => house.Connector.All.Skip(before).Any(sent => sent.Conversation == chat), "the first question");
        foreach (var reply in replies)
        {
            using var said = await house.Teams.SayAsync(person, chat, reply);
        }
    }

    public static async Task<WorkItem> OnlyItemAsync(this BotHouse house) =>
        Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));
}
