using System.Text.Json.Nodes;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The bot comes, goes, and comes back, as Teams tells it: several times, at the same time, and not always by the same activity.</summary>
public sealed class Arrivals
{
    private const string Asker = "lin";

    private static string Chat => TeamsClient.ChatOf(Asker);

    [Fact]
    public async Task Added_to_a_team_without_being_installed_it_posts_the_briefing_once()
    {
        await using var house = new BotHouse();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AddedAsync(house, TeamsClient.Team)));

        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
        await house.SettledAsync(row => !row.IsPending);
        Assert.Single(house.Connector.All);
    }

    [Fact]
    public async Task In_a_chat_it_says_hello_once_however_often_it_is_told()
    {
        await using var house = new BotHouse();

        await Task.WhenAll(Enumerable.Range(0, 3).SelectMany(_ => new[] { house.Teams.InstallAsync(Asker, Chat), AddedAsync(house, Chat) }));
        await ArrivedAsync(house, Chat, "add-upgrade");

        Assert.Collection(
            house.Connector.All,
            help => Assert.NotNull(help.Button(Verbs.ShowBriefing)),
            hello => Assert.NotNull(hello.Activity["suggestedActions"]));
    }

    [Fact]
    public async Task A_hello_that_could_not_be_said_is_said_the_next_time()
    {
        await using var house = new BotHouse();
        house.Connector.Instead = (_, _) => new HttpResponseMessage(System.Net.HttpStatusCode.InternalServerError);
        await house.Teams.InstallAsync(Asker, Chat);
        house.LogBook.Expects("a turn of type installationUpdate");
        house.Connector.Instead = (_, _) => null;

        await AddedAsync(house, Chat);

        Assert.Equal(2, house.Connector.All.Count);
    }

    [Fact]
    public async Task A_newer_version_posts_nothing_and_does_not_go()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync(Asker, TeamsClient.Team);
        await house.Connector.ExpectAsync(sent => sent.Card is not null, "the first briefing");
        await house.SettledAsync(row => !row.IsPending);
        await house.GoOnAsync(TimeSpan.FromHours(20));

        foreach (var action in new[] { "remove-upgrade", "add-upgrade" })
        {
            await ArrivedAsync(house, TeamsClient.Team, action);
        }

        Assert.Single(await RowsAsync(house));
        await house.GoOnAsync(TimeSpan.FromHours(4));
        await house.Connector.ExpectAsync(sent => sent.Says("11月22日"), "the next morning's briefing");
    }

    [Theory]
    [InlineData("installationUpdate")]
    [InlineData("conversationUpdate")]
    public async Task Removed_it_is_silent_until_it_is_there_again(string told)
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync(Asker, TeamsClient.Team);
        await house.Connector.ExpectAsync(sent => sent.Card is not null, "the first briefing");
        await house.SettledAsync(row => !row.IsPending);

        await RemovedAsync(house, told);
        await house.GoOnAsync(TimeSpan.FromHours(48));
        Assert.Single(await RowsAsync(house));
        await AddedAsync(house, TeamsClient.Team);

        await house.Connector.ExpectAsync(sent => sent.Says("11月23日"), "the briefing of the day it came back");
        Assert.Equal(2, (await RowsAsync(house)).Count);
    }

    [Fact]
    public async Task What_waits_where_the_bot_was_refused_is_sent_as_soon_as_something_comes_from_there()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync(Asker, Chat);
        await SilenceAsync(house, $"msteams/{Chat}");
        await house.Services.GetOutbox().ShowAsync("work/demo/1", $"msteams/{Chat}", NoticeCard.Of(Tone.Good, "waiting", Words.In(new("en"))), TestContext.Current.CancellationToken);

        await house.Teams.PostAsync(Asker, Chat, new JsonObject { ["type"] = "messageReaction", ["reactionsAdded"] = new JsonArray() });

        await house.Connector.ExpectAsync(sent => sent.Conversation == Chat && sent.Says("waiting"), "what waited");
        Assert.Null((await PlaceAsync(house, Chat)).Silence);
    }

    [Fact]
    public async Task A_chat_has_its_owner_s_zone_and_language_and_a_channel_the_shop_s()
    {
        await using var house = new BotHouse();
        foreach (var place in new[] { Chat, TeamsClient.Team })
        {
            await SayAsync(house, place, "help", "Tokyo Standard Time");
        }

        Assert.Equal(("Asia/Tokyo", "en"), ((await PlaceAsync(house, Chat)).Zone, (await PlaceAsync(house, Chat)).Locale));
        Assert.Equal((null, "zh-CN"), ((await PlaceAsync(house, TeamsClient.Team)).Zone, (await PlaceAsync(house, TeamsClient.Team)).Locale));
        var asked = await house.Teams.AskAsync(Asker, Chat, "schedule the briefing", "en-US");
        var scheduled = await house.Teams.AskAsync(Asker, Chat, "8:30", "en-US");
        scheduled = await house.Teams.AskAsync(Asker, Chat, "every day", "en-US");
        Assert.True(asked.Says("Asia/Tokyo"), asked.Words);
        Assert.True(scheduled.Says("Asia/Tokyo"), scheduled.Words);
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    public async Task A_zone_that_is_none_changes_nothing(string zone)
    {
        await using var house = new BotHouse();
        await SayAsync(house, Chat, "help", "Europe/Berlin");

        await SayAsync(house, Chat, "help", zone);

        Assert.Equal("Europe/Berlin", (await PlaceAsync(house, Chat)).Zone);
    }

    private static Task<HttpResponseMessage> AddedAsync(BotHouse house, string conversation) => house.Teams.PostAsync(Asker, conversation, new JsonObject
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "bot" }),
    });

    private static Task<HttpResponseMessage> ArrivedAsync(BotHouse house, string conversation, string action) =>
        house.Teams.PostAsync(Asker, conversation, new JsonObject { ["type"] = "installationUpdate", ["action"] = action });

    private static Task<HttpResponseMessage> RemovedAsync(BotHouse house, string told) => house.Teams.PostAsync(Asker, TeamsClient.Team, new JsonObject
    {
        ["type"] = told,
        ["action"] = "remove",
        ["membersRemoved"] = told == "conversationUpdate" ? new JsonArray(new JsonObject { ["id"] = "bot" }) : null,
    });

    private static Task<HttpResponseMessage> SayAsync(BotHouse house, string conversation, string text, string zone) => house.Teams.PostAsync(Asker, conversation, new JsonObject
    {
        ["type"] = "message",
        ["text"] = text,
        ["entities"] = new JsonArray(
            new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-US", ["country"] = "JP", ["platform"] = "Web", ["timezone"] = zone },
            new JsonObject { ["type"] = "mention", ["mentioned"] = "nonsense" }),
    });

    private static Task<KnownConversation> SilenceAsync(BotHouse house, string where) =>
        house.Documents.ChangeAsync(KnownConversation.Documents, where, place => place! with { Silence = "BotNotInConversationRoster" });

    private static async Task<KnownConversation> PlaceAsync(BotHouse house, string conversation) =>
        (await house.Documents.FindAsync(KnownConversation.Documents, $"msteams/{conversation}"))!;

    private static Task<IReadOnlyList<Posting>> RowsAsync(BotHouse house) => house.Documents.AllAsync(Posting.Documents, "briefing");
}
