using System.Net;
using System.Security.Claims;
using System.Text.Json;

namespace Helmsman.Tests.BotFramework;

public sealed class ProactiveTests
{
    private const string Thread = "19:abc@thread.tacv2;messageid=1700000000000";

    private readonly Wire wire = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stored_reference_speaks_to_its_thread_by_id_as_it_is()
    {
        await wire.Adapter.ContinueConversationAsync(string.Empty, Reference(), (turn, token) => turn.SendActivityAsync("早报", cancellationToken: token), Now);

        Assert.Equal($"POST /emea/v3/conversations/{Uri.EscapeDataString(Thread)}/activities", Assert.Single(wire.Calls).Line);
    }

    [Fact]
    public async Task The_same_goes_for_an_identity()
    {
        await wire.Adapter.ContinueConversationAsync(new ClaimsIdentity(), Reference(), (turn, token) => turn.SendActivityAsync("x", cancellationToken: token), Now);

        Assert.Single(wire.Calls);
    }

    [Fact]
    public async Task A_card_that_was_sent_earlier_can_be_changed()
    {
        await wire.Adapter.ContinueConversationAsync(
            string.Empty, Reference(), (turn, token) => turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "x" }, token), Now);

        Assert.StartsWith("PUT ", Assert.Single(wire.Calls).Line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_conversation_is_created_and_its_turn_runs_in_it()
    {
        wire.Answer = request => Wire.Json(HttpStatusCode.Created, request.RequestUri!.AbsolutePath.EndsWith("v3/conversations", StringComparison.Ordinal)
            ? """{"id":"a:new","activityId":"77"}"""
            : """{"id":"sent"}""");
        var parameters = new ConversationParameters { IsGroup = false, TenantId = "t", Members = [new ChannelAccount("29:ann")] };
        var name = string.Empty;

        await wire.Adapter.CreateConversationAsync(string.Empty, "msteams", Wire.ServiceUrl, null, parameters, async (turn, token) =>
        {
            name = turn.Activity.Name;
            await turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Text = "hi" }, token);
        }, Now);

        Assert.Equal("CreateConversation", name);
        Assert.Equal("""{"isGroup":false,"members":[{"id":"29:ann"}],"tenantId":"t"}""", wire.Calls[0].Body);
        Assert.Equal("POST /emea/v3/conversations/a%3Anew/activities/77", wire.Calls[1].Line);
    }

    [Fact]
    public async Task A_post_in_a_channel_names_the_channel_and_answers_with_the_thread()
    {
        wire.Answer = _ => Wire.Json(HttpStatusCode.Created, $$"""{"id":"{{Thread}}","activityId":"1700000000000"}""");
        Tuple<ConversationReference, string?>? sent = null;

        await wire.PostAsync(Wire.Message(), async (turn, token) =>
            sent = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("周报"), "19:abc@thread.tacv2", string.Empty, token));

        var body = JsonDocument.Parse(Assert.Single(wire.Calls).Body).RootElement;
        Assert.Equal("19:abc@thread.tacv2", body.GetProperty("channelData").GetProperty("channel").GetProperty("id").GetString());
        Assert.Equal("周报", body.GetProperty("activity").GetProperty("text").GetString());
        Assert.Equal((Thread, "1700000000000"), (sent!.Item1.Conversation.Id, sent.Item2));
    }

    [Fact]
    public async Task Members_are_asked_of_the_team_page_by_page()
    {
        wire.Answer = _ => Wire.Json(HttpStatusCode.OK, """{"continuationToken":"n x","members":[{"id":"29:ann","objectId":"aad","email":"a@b.c","userRole":"user"}]}""");
        TeamsPagedMembersResult? page = null;

        await wire.PostAsync(Wire.Message(more: ""","channelData":{"team":{"id":"19:team"}}"""), async (turn, token) =>
            page = await TeamsInfo.GetPagedMembersAsync(turn, 50, "a b", token));

        Assert.Equal("GET /emea/v3/conversations/19%3Ateam/pagedmembers?pageSize=50&continuationToken=a%20b", Assert.Single(wire.Calls).Line);
        Assert.Equal(("n x", "aad", "a@b.c"), (page!.ContinuationToken, page.Members[0].AadObjectId, page.Members[0].Email));
    }

    [Fact]
    public async Task A_member_and_a_teams_channels_can_be_asked_for()
    {
        wire.Answer = request => Wire.Json(HttpStatusCode.OK, request.RequestUri!.AbsolutePath.Contains("/teams/", StringComparison.Ordinal)
            ? """{"conversations":[{"id":"19:team"},{"id":"19:ops","name":"运营"}]}"""
            : """{"id":"29:ann","aadObjectId":"aad","name":"Ann"}""");

        await wire.PostAsync(Wire.Message(), async (turn, token) =>
        {
            Assert.Equal("aad", (await TeamsInfo.GetMemberAsync(turn, "29:ann", token)).AadObjectId);
            Assert.Equal("运营", (await TeamsInfo.GetTeamChannelsAsync(turn, "19:team", token))[1].Name);
        });

        Assert.Equal(["GET /emea/v3/conversations/a%3A1/members/29%3Aann", "GET /emea/v3/teams/19%3Ateam/conversations"], wire.Calls.Select(each => each.Line));
    }

    private static ConversationReference Reference() => new()
    {
        Conversation = new ConversationAccount { Id = Thread },
        ChannelId = "msteams",
        ServiceUrl = Wire.ServiceUrl,
        Bot = new ChannelAccount("28:bot"),
    };
}
