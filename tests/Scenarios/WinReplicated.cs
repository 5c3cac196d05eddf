using System.Text.Json.Nodes;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Wins;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios;

/// <summary>Something went well, and is tried on other products; later one card says on how many it worked (S90).</summary>
public sealed class WinReplicated
{
    private const string Operator = "lin";

    private static readonly Finding Gain = new(
        "demo~gain", "demo", FindingRules.ProductRose, MetricIds.Conversion, ReportKinds.ProductDaily, "none-of-them", "某款", Period.Of(new(2026, 11, 21)), Period.Of(new(2026, 11, 14)),
        0.03, 0.05, 3_000, Roles.Ads);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_chosen_product_gets_a_task_with_its_own_figure_and_the_outcomes_stand_together()
    {
        // What the bot takes up again is judged once more: here nothing is.
        await using var house = new BotHouse(settings: [("Helmsman:Outcome:MostReopenings", "0")]);
        var form = await FormAsync(house);
        var chosen = Choices(form).Take(3).ToList();

        var answer = await SendAsync(house, form, string.Join(',', chosen));
        await SendAsync(house, form, string.Join(',', chosen));
        await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == form.ActivityId, "the form in whose place stands what was made");

        Assert.Contains("已建 3 个任务", answer.Words, StringComparison.Ordinal);
        var items = await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: Token);
        Assert.Equal(chosen, items.Select(item => item.Brief.Watch!.Member!));
        Assert.All(items, item => Assert.Equal((MetricIds.Conversion, ReportKinds.ProductDaily, "zhou"), (item.Brief.Watch!.Metric, item.Brief.Watch.Dimension, item.Brief.Assignee)));
        Assert.Equal($"win/{Assert.Single(await house.Documents.AllAsync(WinCopy.Documents, cancellationToken: Token)).Key}", Assert.Single(items.Select(item => item.Brief.From).Distinct()));

        string[] verdicts = [OutcomeVerdicts.Recovered, OutcomeVerdicts.Partly, OutcomeVerdicts.NotRecovered];
        foreach (var (item, verdict) in items.Zip(verdicts))
        {
            await ReadAsync(house, item, verdict);
        }

        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Says("3 个里 2 个涨了"), "how many worked");
    }

    [Fact]
    public async Task Without_an_advantage_or_a_product_nothing_is_made()
    {
        await using var house = new BotHouse();
        var form = await FormAsync(house);

        await SendAsync(house, form, "not-a-product");

        Assert.Empty(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: Token));
        Assert.Empty(await house.Documents.AllAsync(WinCopy.Documents, cancellationToken: Token));
    }

    private static async Task<Sent> FormAsync(BotHouse house)
    {
        await house.Documents.CompareAndSetAsync(Finding.Documents, Gain.Id, Gain, 0, Token);
        foreach (var person in new[] { Operator, "zhou" })
        {
            await house.Teams.InstallAsync(person, TeamsClient.ChatOf(person));
        }

        // The history is read once, and slowly: not while the test moves the clock.
        await house.Teams.AskAsync(Operator, TeamsClient.ChatOf(Operator), "我的任务");
        var data = JsonNode.Parse((Payload.For(Verbs.CopyWin) with { Finding = Gain.Id }).ToJson())!;
        await house.Teams.ClickAsync(Operator, TeamsClient.ChatOf(Operator), "m1", Verbs.CopyWin, data);
        return await house.Connector.ExpectAsync(sent => sent.Button(Verbs.SendWin) is not null, "the form");
    }

    private static IEnumerable<string> Choices(Sent form) => CardReading.ElementsOf(form.Card, "Input.ChoiceSet")
        .Single(input => (string?)input["id"] == WinFields.ItemsId)["choices"]!.AsArray().Select(choice => (string)choice!["value"]!);

    private static Task<ClickAnswer> SendAsync(BotHouse house, Sent form, string items)
    {
        var data = form.Button(Verbs.SendWin)!["data"]!.DeepClone();
        (data[WinFields.AdvantageId], data[WinFields.HowId], data[WinFields.ItemsId]) = ("场景首图", "换同样的首图", items);
        (data[WinFields.RoleId], data[WinFields.DueId]) = (Roles.Ads, "2026-11-25");
        return house.Teams.ClickAsync(Operator, form.Conversation, form.ActivityId, Verbs.SendWin, data);
    }

    private static async Task ReadAsync(BotHouse house, WorkItem item, string verdict)
    {
        var desk = house.Services.GetRequiredService<WorkDesk>();
        await desk.ApplyAsync(item.Id, new WorkEvent.Done("zhou", house.Clock.GetUtcNow()), Token);
        var outcome = new Outcome(verdict, new Period(new(2026, 11, 26), new(2026, 12, 2)), 0.01, 0.02, 0.02, null, 1, 500);
        Assert.IsType<Applied.Changed>(await desk.ApplyAsync(item.Id, new WorkEvent.OutcomeRead(WorkEvent.Bot, house.Clock.GetUtcNow(), outcome), Token));
    }
}
