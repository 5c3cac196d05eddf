using System.Net;
using Helmsman.Bot.Delivery;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The program dies between two writes: the next life tells what the last one kept.</summary>
public sealed class ACrash
{
    private static readonly Period Saturday = Period.Of(new DateOnly(2026, 11, 21));

    [Fact]
    public async Task A_task_that_was_kept_but_never_told_is_told_by_the_next_life()
    {
        await using var first = await MetAsync();
        await KeepAsync(first, Item());
        await first.DisposeAsync();

        await using var second = new BotHouse(first);

        foreach (var place in new[] { TeamsClient.Team, TeamsClient.ChatOf("su") })
        {
            await second.Connector.ExpectAsync(sent => sent.Conversation == place && sent.Button(Verbs.Acknowledge) is not null, $"the task in {place}");
        }
    }

    [Fact]
    public async Task An_acknowledgement_that_was_kept_but_never_told_is_told_by_the_next_life()
    {
        await using var first = await MetAsync();
        await KeepAsync(first, Item());
        await first.DisposeAsync();
        await using var second = new BotHouse(first);
        var task = await second.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Button(Verbs.Acknowledge) is not null, "the task");
        await second.SettledAsync(row => row.What.StartsWith("work/", StringComparison.Ordinal) && row.ActivityId == task.ActivityId);
        await KeepAsync(second, Acknowledged(Item()));
        await second.DisposeAsync();

        await using var third = new BotHouse(first);

        await third.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == task.ActivityId && sent.Says("苏禾"), "the acknowledgement");
    }

    [Fact]
    public async Task What_was_promised_and_not_sent_is_sent_by_the_next_life_once()
    {
        await using var first = new BotHouse();
        first.Connector.Instead = (method, _) => method == HttpMethod.Post ? new HttpResponseMessage(HttpStatusCode.BadGateway) : null;
        await first.Teams.InstallAsync("lin", TeamsClient.Team);
        await first.SettledAsync(row => row.Attempts == 1);
        await first.DisposeAsync();
        first.Connector.Instead = (_, _) => null;

        await using var second = new BotHouse(first);

        await second.SeenAsync(sent => sent.Verb == "post" && sent.Says("11月21日"), "the briefing that was promised");
        await second.SettledAsync(row => !row.IsPending);
        Assert.Single(second.Connector.All, sent => sent.Verb == "post");
    }

    [Fact]
    public async Task A_post_whose_answer_the_program_did_not_live_to_see_is_made_once_more_and_that_is_noticed()
    {
        await using var first = new BotHouse();
        first.Connector.Instead = (method, _) => method == HttpMethod.Post ? new HttpResponseMessage(HttpStatusCode.BadGateway) : null;
        await first.Teams.InstallAsync("lin", TeamsClient.Team);
        var row = await first.SettledAsync(row => row.Attempts == 1);
        await first.DisposeAsync();
        first.Connector.Instead = (_, _) => null;
        await first.Documents.ChangeAsync(Posting.Documents, row.Id, kept => Settling.Begun(kept!) with { NotBefore = null }, TestContext.Current.CancellationToken);

        await using var second = new BotHouse(first);

        await second.SeenAsync(sent => sent.Verb == "post" && sent.Says("11月21日"), "the briefing, perhaps for the second time");
        Assert.Contains(second.LogBook.Warnings, line => line.Contains("may then stand there twice", StringComparison.Ordinal));
    }

    private static async Task<BotHouse> MetAsync()
    {
        var house = new BotHouse();
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await house.Teams.InstallAsync("su", TeamsClient.ChatOf("su"));
        await house.Connector.ExpectAsync(sent => sent.Card is not null, "the briefing");
        await house.SettledAsync(row => !row.IsPending);
        return house;
    }

    private static Task<WorkItem> KeepAsync(BotHouse house, WorkItem item) => house.Documents.ChangeAsync(WorkItem.Documents, item.Id, _ => item);

    private static WorkItem Acknowledged(WorkItem item) =>
        item with { Events = [new WorkEvent.Acknowledged("su", BotHouse.Morning)] };

    private static WorkItem Item()
    {
        var shop = DemoShop.Profile.Id;
        var finding = new Finding(
            "f", shop, FindingRules.Asked, MetricIds.Conversion, null, null, null, Saturday, Saturday.Shift(-7), 0.031, 0.024, 9_000, Roles.Design);
        var brief = new Brief(shop, finding, Roles.Design, "su", "lin", "换主图", "转化率回到 3.1%", Saturday.Last.AddDays(3), []);
        return new WorkItem($"{shop}/000007", 7, brief, BotHouse.Morning, []);
    }
}
