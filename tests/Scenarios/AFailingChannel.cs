using System.Net;
using System.Text;
using Helmsman.Bot.Delivery;
using Helmsman.Cards;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios;

/// <summary>What could not be brought is brought later; nothing that was promised is taken for done.</summary>
public sealed class AFailingChannel
{
    /// <summary>The operator.</summary>
    private const string Lin = "lin";

    [Fact]
    public async Task A_briefing_the_channel_could_not_take_comes_when_it_can()
    {
        await using var house = new BotHouse();
        house.Connector.Instead = (method, _) => method == HttpMethod.Post ? new HttpResponseMessage(HttpStatusCode.BadGateway) : null;
        await house.Teams.InstallAsync(Lin, TeamsClient.Team);
        await house.SettledAsync(row => row.Attempts > 1);

        house.Connector.Instead = (_, _) => null;

        await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
    }

    [Fact]
    public async Task A_briefing_that_got_a_gateways_page_for_an_answer_is_posted_once_more()
    {
        await using var house = new BotHouse();
        house.Connector.Instead = (method, _) => method == HttpMethod.Post
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("<html>a gateway's page</html>", Encoding.UTF8, "text/html") }
            : null;
        await house.Teams.InstallAsync(Lin, TeamsClient.Team);
        await house.SettledAsync(row => row.Unanswered == 1);

        house.Connector.Instead = (_, _) => null;

        await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
        await house.SettledAsync(row => row is { Delivered: 1, Unanswered: 0 });
    }

    [Fact]
    public async Task A_post_that_is_never_answered_is_made_twice_and_no_more()
    {
        await using var house = new BotHouse();
        var posts = 0;
        house.Connector.Instead = (method, path) => method == HttpMethod.Post && path.EndsWith("/activities", StringComparison.Ordinal)
            ? throw new TaskCanceledException($"no answer to post {++posts}")
            : null;
        await house.Teams.InstallAsync(Lin, TeamsClient.Team);

        await house.SettledAsync(row => row.GivenUp is not null);
        await house.Services.GetRequiredService<Outbox>().SweepAsync(TestContext.Current.CancellationToken);
        await house.LoggedAsync("twice and never confirmed");
        await house.GoOnAsync(TimeSpan.FromHours(2));

        Assert.Equal(2, posts);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task What_the_channel_refuses_for_good_is_asked_once(HttpStatusCode status)
    {
        await using var house = new BotHouse();
        var posts = 0;
        house.Connector.Instead = (method, path) => method == HttpMethod.Post && path.EndsWith("/activities", StringComparison.Ordinal) && ++posts > 0
            ? new HttpResponseMessage(status)
            : null;
        await house.Teams.InstallAsync(Lin, TeamsClient.Team);

        await house.SettledAsync(row => row.GivenUp is not null);
        await house.LoggedAsync("until it changes");
        await house.GoOnAsync(TimeSpan.FromHours(2));

        Assert.Equal(1, posts);
    }

    [Theory]
    [InlineData("BotDisabledByAdmin", "停用")]
    [InlineData("BotNotInConversationRoster", "不在里面")]
    [InlineData("ConversationBlockedByUser", "屏蔽")]
    [InlineData("NotEnoughPermissions", "权限")]
    [InlineData("SomethingNew", "SomethingNew")]
    public async Task A_channel_that_shuts_the_bot_out_is_left_alone_and_the_operator_told(string code, string said)
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync(Lin, TeamsClient.ChatOf(Lin));
        var posts = 0;
        house.Connector.Instead = (method, path) => method == HttpMethod.Post && path.Contains(TeamsClient.Team, StringComparison.Ordinal) && ++posts > 0
            ? new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent($$$"""{"error":{"code":"{{{code}}}","message":"no"}}""") }
            : null;
        await house.Teams.InstallAsync(Lin, TeamsClient.Team);

        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Lin) && sent.Words.Contains(said, StringComparison.Ordinal), "the notice");
        await house.Services.GetRequiredService<Outbox>().SweepAsync(TestContext.Current.CancellationToken);
        await house.GoOnAsync(TimeSpan.FromHours(2));
        Assert.Equal(1, posts);

        house.Connector.Instead = (_, _) => null;
        await house.Teams.InstallAsync(Lin, TeamsClient.Team);
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "what waited");
    }

    [Fact]
    public async Task A_card_that_somebody_deleted_is_posted_anew_in_its_thread_when_it_changes()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync(Lin, TeamsClient.Team);
        var chat = TeamsClient.ChatOf(Lin);
        foreach (var said in new[] { "why did traffic drop", "hand this to design", "use the suggestion", "women of 25 to 35", "looks slim", "1", "skip all", "yes" })
        {
            await house.Teams.AskAsync(Lin, chat, said, "en-US");
        }

        var task = await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Button(Verbs.Acknowledge) is not null, "the task");
        house.Connector.Instead = (method, path) => method == HttpMethod.Put && path.EndsWith(task.ActivityId!, StringComparison.Ordinal)
            ? new HttpResponseMessage(HttpStatusCode.NotFound)
            : null;
        await house.Teams.ClickAsync("su", task, Verbs.Acknowledge);

        await house.SeenAsync(
            sent => sent.Verb == "post" && sent.Conversation == $"{TeamsClient.Team};messageid={task.ActivityId}" && sent.ActivityId != task.ActivityId && sent.Button(Verbs.Done) is not null && sent.Button(Verbs.Acknowledge) is null,
            "the card as it is now");
    }
}
