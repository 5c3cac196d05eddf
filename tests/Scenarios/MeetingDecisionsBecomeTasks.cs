using Helmsman.Cards;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The weekly meeting: its pack comes by the clock and when it is asked for; what is decided becomes tasks and stands on its card (S86).</summary>
public sealed class MeetingDecisionsBecomeTasks
{
    private const string Operator = "lin";

    /// <summary>Monday 23 November 2026, 09:30 in Shanghai.</summary>
    private static readonly DateTimeOffset MondayMorning = new(2026, 11, 23, 1, 30, 0, TimeSpan.Zero);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_monday_at_ten_it_comes_to_the_channel_once_and_the_owner_gets_five_lines_alone()
    {
        await using var house = await MondayAsync();
        Assert.DoesNotContain(house.Connector.All, sent => sent.Says("周会材料：11月"));

        await house.GoOnAsync(TimeSpan.FromMinutes(31));
        var pack = await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Says("周会材料：11月"), "the pack");
        var digest = await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf("chen") && sent.Says("老板周报"), "the digest");
        await house.GoOnAsync(TimeSpan.FromHours(1));
        await house.Teams.AskAsync(Operator, TeamsClient.ChatOf(Operator), "帮助");

        Assert.True(pack.Says("11月16日"));
        Assert.True(pack.Says("周目标"));
        Assert.True(digest.Says("5. "));
        Assert.Single(house.Connector.All, sent => sent.Verb == "post" && sent.Says("周会材料：11月"));
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.Team && sent.Says("老板周报"));
    }

    [Fact]
    public async Task What_is_decided_becomes_a_task_and_stands_on_the_posted_card()
    {
        await using var house = await MondayAsync();
        await house.GoOnAsync(TimeSpan.FromMinutes(31));
        var pack = await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Says("周会材料：11月"), "the pack");

        await DecideAsync(house, pack);

        var item = Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: Token));
        Assert.Equal(("su", Roles.Design, Operator, "meeting/2026-W47"), (item.Brief.Assignee, item.Brief.Role, item.Brief.RequestedBy, item.Brief.From));
        await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == pack.ActivityId && sent.Says("出双12 主会场首图"), "the decision on the pack");
        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf("su") && sent.Button(Verbs.Acknowledge) is not null, "the designer's task");
    }

    [Fact]
    public async Task Asked_for_it_comes_at_once_and_a_decision_is_added_to_that_message()
    {
        await using var house = await MondayAsync();
        var pack = await house.Teams.AskAsync(Operator, TeamsClient.ChatOf(Operator), "周会");
        Assert.True(pack.Says("周会材料：11月"));

        await DecideAsync(house, pack);

        await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == pack.ActivityId && sent.Says("出双12 主会场首图"), "the decision on the pack that was asked for");
    }

    [Fact]
    public async Task A_form_sent_twice_makes_one_task_and_an_empty_one_none()
    {
        await using var house = await MondayAsync();
        var pack = await house.Teams.AskAsync(Operator, TeamsClient.ChatOf(Operator), "周会");
        var form = await FormAsync(house, pack);
        await house.Teams.ClickAsync(Operator, form, Verbs.SendDecision);
        Assert.Empty(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: Token));

        await SendAsync(house, form);
        await SendAsync(house, form);

        Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: Token));
    }

    [Fact]
    public async Task Where_the_settings_name_no_day_it_never_comes_by_itself()
    {
        await using var house = await MondayAsync(("Helmsman:Meeting:Day", ""));

        await house.GoOnAsync(TimeSpan.FromHours(3));
        await house.Teams.AskAsync(Operator, TeamsClient.ChatOf(Operator), "帮助");

        Assert.DoesNotContain(house.Connector.All, sent => sent.Says("周会材料：11月"));
    }

    private static async Task<BotHouse> MondayAsync(params (string Key, string Value)[] settings)
    {
        var house = new BotHouse(startsAt: MondayMorning, settings: settings);
        await house.Teams.InstallAsync(Operator, TeamsClient.Team);
        foreach (var person in new[] { Operator, "su", "chen" })
        {
            await house.Teams.InstallAsync(person, TeamsClient.ChatOf(person));
        }

        return house;
    }

    private static async Task DecideAsync(BotHouse house, Sent pack)
    {
        var answer = await SendAsync(house, await FormAsync(house, pack));
        Assert.Contains("记下了", answer.Words, StringComparison.Ordinal);
    }

    private static async Task<Sent> FormAsync(BotHouse house, Sent pack)
    {
        await house.Teams.ClickAsync(Operator, pack, Verbs.AddDecision);
        return await house.Connector.ExpectAsync(sent => sent.Button(Verbs.SendDecision) is not null, "the form");
    }

    private static async Task<ClickAnswer> SendAsync(BotHouse house, Sent form)
    {
        var data = form.Button(Verbs.SendDecision)!["data"]!.DeepClone();
        (data[DecisionFields.WhatId], data[DecisionFields.WhoId], data[DecisionFields.DueId]) = ("出双12 主会场首图", "su", "2026-11-26");
        var answer = await house.Teams.ClickAsync(Operator, form.Conversation, form.ActivityId, Verbs.SendDecision, data);
        await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == form.ActivityId, "the form in whose place stands what was decided");
        return answer;
    }
}
