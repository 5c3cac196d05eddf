using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Handing over by a form that Teams opens over the conversation, and reading what is too long for a card.</summary>
public sealed class AForm
{
    private const string Operator = "lin";

    private static string Chat => TeamsClient.ChatOf(Operator);

    [Fact]
    public async Task It_opens_filled_in_and_what_is_sent_becomes_a_task()
    {
        await using var house = new BotHouse();
        var form = await OpenAsync(house);
        var fields = Filled(form);

        Assert.Equal("continue", (string?)form["type"]);
        Assert.Equal("graph.microsoft.com/users", (string?)Input(form, HandOffFields.AssigneeId)["choices.data"]!["dataset"]);
        Assert.NotEmpty((string)fields[HandOffFields.WhatId]!);
        (fields[HandOffFields.RoleId], fields[HandOffFields.AssigneeId]) = (Roles.Design, TeamsClient.EntraOf("su"));
        FillDesign(fields);
        fields[HandOffFields.ReferenceId] = "https://example.com/主图.png";

        var answer = await house.RealTeams.DialogAsync(Operator, Chat, "task/submit", fields);

        Assert.Equal("message", (string?)answer["type"]);
        Assert.Contains("苏禾", (string?)answer["value"], StringComparison.Ordinal);
        var item = Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Equal(("su", Operator, "https://example.com/主图.png"), (item.Brief.Assignee, item.Brief.RequestedBy, item.Brief.References[0].Url));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost()
    {
        await using var house = new BotHouse();
        var fields = Filled(await OpenAsync(house));
        (fields[HandOffFields.AssigneeId], fields[HandOffFields.DueId], fields[HandOffFields.ReferenceId]) = ("", "2026-11-01", "Z盘");
        fields[HandOffFields.WhatId] = new string('长', HandOffFields.LongestWhat + 1);

        var again = await house.RealTeams.DialogAsync(Operator, Chat, "task/submit", fields.DeepClone().AsObject());

        Assert.Equal("continue", (string?)again["type"]);
        Assert.Equal(
            [HandOffFields.AssigneeId, HandOffFields.WhatId, HandOffFields.DueId, HandOffFields.ReferenceId],
            FieldsWithErrors(again));
        Assert.Equal((string?)fields[HandOffFields.WhatId], (string?)Input(again, HandOffFields.WhatId)["value"]);
        Assert.Equal("Z盘", (string?)Input(again, HandOffFields.ReferenceId)["value"]);
        Assert.Empty(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Somebody_who_was_never_met_is_looked_up_and_joins_the_team()
    {
        await using var house = new BotHouse();
        house.Connector.Directory = [("29:new", "何新", "entra-new")];
        var fields = Filled(await OpenAsync(house));
        (fields[HandOffFields.RoleId], fields[HandOffFields.AssigneeId]) = (Roles.Ads, "entra-new");

        var answer = await house.RealTeams.DialogAsync(Operator, Chat, "task/submit", fields);

        Assert.Contains("何新", (string?)answer["value"], StringComparison.Ordinal);
        var team = await house.Documents.FindAsync(Team.Documents, DemoShop.Profile.Id, TestContext.Current.CancellationToken);
        Assert.Equal("何新", team?.FindAccount("msteams", "29:new")?.Name);
    }

    [Fact]
    public async Task Somebody_whom_nobody_knows_is_an_error_of_his_field()
    {
        await using var house = new BotHouse();
        var fields = Filled(await OpenAsync(house));
        fields[HandOffFields.AssigneeId] = "entra-nobody";

        var again = await house.RealTeams.DialogAsync(Operator, Chat, "task/submit", fields);

        Assert.Equal([HandOffFields.AssigneeId], FieldsWithErrors(again));
    }

    [Fact]
    public async Task A_host_that_opens_no_dialog_sends_the_button_as_a_message_and_the_conversation_asks()
    {
        await using var house = new BotHouse();
        var button = await FormButtonAsync(house);

        using var sent = await house.Teams.PostAsync(Operator, Chat, new JsonObject { ["type"] = "message", ["value"] = button });

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Contains(house.Connector.All, said => said.Text?.Contains("周晨", StringComparison.Ordinal) is true);
    }

    [Theory]
    [InlineData("task/fetch", """{"data":{"v":1,"verb":"handoff.form","finding":"gone"}}""")]
    [InlineData("task/fetch", """{"data":{"v":1,"verb":"work.read","work":"demo/999999"}}""")]
    [InlineData("task/fetch", """{"data":{"v":99,"verb":"handoff.form"}}""")]
    [InlineData("task/fetch", """{"data":"text"}""")]
    [InlineData("task/fetch", "{}")]
    [InlineData("task/submit", """{"data":{"v":1,"verb":"work.read"}}""")]
    [InlineData("task/submit", """{"data":{"v":1,"verb":"handoff.send","finding":"gone"}}""")]
    public async Task A_dialog_that_cannot_be_shown_says_why(string name, string value)
    {
        await using var house = new BotHouse();

        using var response = await house.RealTeams.InvokeAsync(Operator, Chat, name, JsonNode.Parse(value)!);
        var task = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["task"]!;

        Assert.Equal((HttpStatusCode.OK, "message"), (response.StatusCode, (string?)task["type"]));
        Assert.NotEmpty((string)task["value"]!);
    }

    [Fact]
    public async Task A_long_brief_is_shortened_on_the_card_and_read_in_full_beside_it()
    {
        await using var house = new BotHouse();
        var what = string.Concat(Enumerable.Repeat("主图换成平铺，突出领口。", 100)) + "到此为止";
        var fields = Filled(await OpenAsync(house));
        (fields[HandOffFields.RoleId], fields[HandOffFields.AssigneeId], fields[HandOffFields.WhatId]) = (Roles.Design, TeamsClient.EntraOf("su"), what);
        FillDesign(fields);
        await house.RealTeams.InstallAsync("su", TeamsClient.ChatOf("su"));
        await house.RealTeams.DialogAsync(Operator, Chat, "task/submit", fields);
        var task = await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf("su") && sent.Says("主图换成平铺"), "the task");
        var read = CardReading.ElementsOf(task.Card, "Action.Submit").First(action => (string?)action["data"]!["verb"] == Verbs.ReadWork)["data"]!;

        var whole = await house.RealTeams.DialogAsync("su", TeamsClient.ChatOf("su"), "task/fetch", read.DeepClone());
        using var asMessage = await house.Teams.PostAsync("su", TeamsClient.ChatOf("su"), new JsonObject { ["type"] = "message", ["value"] = read.DeepClone() });

        Assert.False(task.Says("到此为止"));
        Assert.Contains(CardReading.TextsOf(whole["value"]!["card"]), text => text.Contains("到此为止", StringComparison.Ordinal));
        await house.Connector.ExpectAsync(sent => sent.Verb == "post" && sent.Says("到此为止"), "the whole text as a message");
    }

    private static async Task<JsonNode> OpenAsync(BotHouse house) =>
        await house.RealTeams.DialogAsync(Operator, Chat, "task/fetch", await FormButtonAsync(house));

    /// <summary>What the button beside an answer's hand-offs carries.</summary>
    private static async Task<JsonNode> FormButtonAsync(BotHouse house)
    {
        var answer = await house.RealTeams.AskAsync(Operator, Chat, "为什么流量下降了");
        return CardReading.ElementsOf(answer.Card, "Action.Submit").First(action => action["data"]!["msteams"] is not null)["data"]!.DeepClone();
    }

    /// <summary>What the client sends when nothing is changed: the button's own data, and the value of each input.</summary>
    internal static JsonObject Filled(JsonNode form)
    {
        var sent = CardReading.ElementsOf(form, "Action.Submit").Single(button => (string?)button["data"]!["verb"] == Verbs.SendHandOff)["data"]!.DeepClone().AsObject();
        foreach (var input in Inputs(form))
        {
            sent[(string)input["id"]!] = input["value"]?.DeepClone() ?? "";
        }

        return sent;
    }

    /// <summary>What no design task goes out without.</summary>
    private static void FillDesign(JsonObject fields) =>
        (fields[HandOffFields.KindId], fields[HandOffFields.IdOf(BriefFields.Audience)], fields[HandOffFields.IdOf(BriefFields.SellingPoints)]) = (BriefKinds.Design, "25-35岁女性", "现货");

    private static IEnumerable<JsonObject> Inputs(JsonNode form) =>
        new[] { "Input.Text", "Input.Date", "Input.ChoiceSet" }.SelectMany(type => CardReading.ElementsOf(form, type));

    private static JsonObject Input(JsonNode form, string id) => Inputs(form).Single(input => (string?)input["id"] == id);

    /// <summary>The inputs that are followed by a text in the colour of errors.</summary>
    private static IEnumerable<string?> FieldsWithErrors(JsonNode form)
    {
        var body = form["value"]!["card"]!["content"]!["body"]!.AsArray();
        return body.Zip(body.Skip(1))
            .Where(pair => pair.First!["id"] is not null && pair.Second!["inlines"]?[0]?["color"] is not null)
            .Select(pair => (string?)pair.First!["id"]);
    }
}
