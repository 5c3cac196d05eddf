using System.Net;
using System.Text;
using Helmsman.Bot.Delivery;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>What could not be brought is brought later; nothing that was promised is taken for done.</summary>
public sealed class AFailingChannel
{
    [Theory]
    [InlineData(HttpStatusCode.BadGateway, "")]
    [InlineData(HttpStatusCode.OK, "<html>a gateway's page</html>")]
    public async Task A_briefing_the_channel_refused_comes_with_the_next_sweep(HttpStatusCode status, string body)
    {
        await using var house = new BotHouse();
        var refused = new TaskCompletionSource();
        house.Connector.Instead = (method, _) =>
        {
            if (method == HttpMethod.Post)
            {
                refused.TrySetResult();
            }

            return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "text/html") };
        };
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await refused.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await UntilAsync(house, row => row.Attempts > 0);

        house.Connector.Instead = (_, _) => null;
        house.Clock.Advance(TimeSpan.FromMinutes(1));

        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
    }

    [Fact]
    public async Task A_card_that_somebody_deleted_is_posted_anew_when_it_changes()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        var chat = TeamsClient.ChatOf("lin");
        foreach (var said in new[] { "why did traffic drop", "hand this to design", "use the suggestion", "1", "skip", "yes" })
        {
            await house.Teams.AskAsync("lin", chat, said, "en-US");
        }

        var task = await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Button(Verbs.Acknowledge) is not null, "the task");
        house.Connector.Instead = (method, path) => method == HttpMethod.Put && path.EndsWith(task.ActivityId!, StringComparison.Ordinal)
            ? new HttpResponseMessage(HttpStatusCode.NotFound)
            : null;
        await house.Teams.ClickAsync("su", task, Verbs.Acknowledge);

        await house.Connector.ExpectAsync(
            sent => sent.Verb == "post" && sent.Conversation == TeamsClient.Team && sent.ActivityId != task.ActivityId && sent.Button(Verbs.Done) is not null && sent.Button(Verbs.Acknowledge) is null,
            "the card as it is now");
    }

    /// <summary>The sender settles a row after its call came back: what a test cannot see from the wire.</summary>
    private static async Task UntilAsync(BotHouse house, Func<Posting, bool> settled)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!(await house.Documents.AllAsync(Posting.Documents, cancellationToken: patience.Token)).Any(settled))
        {
            await Task.Yield();
        }
    }
}
