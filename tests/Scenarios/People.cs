using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.State.Memory;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>People whom a team has never heard of, as Teams tells of them.</summary>
public sealed class People
{
    private static readonly (string Id, string Name)[] Everybody = [("29:alex", "Alex Wilber"), ("29:megan", "Megan Bowen")];

    [Fact]
    public async Task Everybody_in_the_channel_is_known_by_name_once_the_bot_is_there()
    {
        await using var house = New();

        await InstallAsync(house, TeamsClient.Team);

        Assert.Equal("Megan Bowen", (await TeamAsync(house)).FindAccount("msteams", "29:megan")?.Name);
    }

    [Fact]
    public async Task A_channel_that_does_not_tell_its_members_still_gets_its_briefing()
    {
        await using var house = New();
        house.Connector.Instead = (method, _) => method == HttpMethod.Get ? new HttpResponseMessage(HttpStatusCode.Forbidden) : null;

        using var installed = await InstallAsync(house, TeamsClient.Team);

        Assert.Equal(HttpStatusCode.OK, installed.StatusCode);
        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
    }

    [Fact]
    public async Task Somebody_added_later_is_met_and_named_when_he_speaks()
    {
        await using var house = New();
        house.Connector.Members = [];
        await house.Teams.PostAsync("29:alex", TeamsClient.Team, new JsonObject
        {
            ["type"] = "conversationUpdate",
            ["from"] = Nameless("29:alex"),
            ["membersAdded"] = new JsonArray(Nameless("29:megan")),
        });
        var before = (await TeamAsync(house)).FindAccount("msteams", "29:megan");

        await house.Teams.PostAsync("29:megan", TeamsClient.ChatOf("29:megan"), new JsonObject
        {
            ["type"] = "message",
            ["from"] = new JsonObject { ["id"] = "29:megan", ["name"] = "Megan Bowen" },
            ["text"] = "help",
        });

        Assert.Equal("29:megan", before?.Name);
        Assert.Equal("Megan Bowen", (await TeamAsync(house)).FindAccount("msteams", "29:megan")?.Name);
    }

    [Fact]
    public async Task The_bot_is_nobody_of_the_team()
    {
        await using var house = New();
        await house.Teams.MeetAsync("29:alex", TeamsClient.ChatOf("29:alex"));
        await house.Teams.PostAsync("bot", TeamsClient.ChatOf("29:alex"), new JsonObject { ["type"] = "conversationUpdate", ["membersAdded"] = new JsonArray() });

        Assert.Null((await TeamAsync(house)).FindAccount("msteams", "bot"));
    }

    [Fact]
    public async Task The_made_up_people_of_a_sample_do_not_keep_real_ones_from_giving_out_roles()
    {
        await using var house = New();
        await GiveAsync(house, "customer service", "Megan Bowen");

        Assert.Equal(["msteams:29:megan"], (await TeamAsync(house)).Holders[Roles.Service]);
    }

    [Fact]
    public async Task A_member_who_never_spoke_gets_his_task_in_a_chat_that_is_opened_for_it_and_acknowledges_it()
    {
        await using var house = New();
        await GiveAsync(house, "designer", "Megan Bowen");

        await HandOverAsync(house);

        var task = await house.Connector.ExpectAsync(
            sent => sent.Verb == "post" && sent.Conversation == TeamsClient.ChatOf("29:megan") && sent.Button(Verbs.Acknowledge) is not null, "her task");
        var answer = await house.Teams.ClickAsync("29:megan", task, Verbs.Acknowledge, "en-US");
        Assert.True(answer.IsCard);
        Assert.Contains("Megan Bowen", answer.Words, StringComparison.Ordinal);
        await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.Conversation == TeamsClient.Team, "the edit in the channel");
    }

    [Fact]
    public async Task A_chat_that_cannot_be_opened_leaves_the_task_to_the_channel()
    {
        await using var house = New();
        await GiveAsync(house, "designer", "Megan Bowen");
        house.Connector.Instead = (method, path) => method == HttpMethod.Post && path == "conversations" ? new HttpResponseMessage(HttpStatusCode.Forbidden) : null;

        await HandOverAsync(house);

        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Button(Verbs.Acknowledge) is not null, "the task in the channel");
    }

    private static async Task GiveAsync(BotHouse house, string role, string name)
    {
        await InstallAsync(house, TeamsClient.Team);
        foreach (var said in new[] { "roles", role, name })
        {
            await house.Teams.AskAsync("29:alex", TeamsClient.ChatOf("29:alex"), said, "en-US");
        }
    }

    private static async Task HandOverAsync(BotHouse house)
    {
        foreach (var said in new[] { "why did traffic drop", "hand this to design", "use the suggestion", "women of 25 to 35", "looks slim", "1", "skip all", "yes" })
        {
            await house.Teams.AskAsync("29:alex", TeamsClient.ChatOf("29:alex"), said, "en-US");
        }
    }

    /// <summary>Nobody has a Teams account yet.</summary>
    private static BotHouse New() => new(documents: new MemoryDocuments()) { Connector = { Members = Everybody } };

    private static Task<HttpResponseMessage> InstallAsync(BotHouse house, string conversation) => house.Teams.PostAsync("29:alex", conversation, new JsonObject
    {
        ["type"] = "installationUpdate",
        ["action"] = "add",
        ["from"] = Nameless("29:alex"),
        ["locale"] = "en-US",
    });

    /// <summary>Teams tells no names in anything but what people write.</summary>
    private static JsonObject Nameless(string id) => new() { ["id"] = id };

    private static async Task<Team> TeamAsync(BotHouse house) =>
        await house.Documents.FindAsync(Team.Documents, DemoShop.Profile.Id) ?? Team.Empty;
}
