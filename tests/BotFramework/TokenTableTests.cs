using System.Net;
using System.Text.Json.Nodes;

namespace Helmsman.Tests.BotFramework;

public sealed class TokenTableTests
{
    private readonly Issuer issuer = new();

    public static TheoryData<string> Names => [.. TokenTable.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_request_is_answered_as_the_table_says(string name)
    {
        var row = TokenTable.All.Single(each => each.Name == name);
        var wire = issuer.Configure(new Wire { EnvironmentName = "Production", From = IPAddress.Parse("52.112.0.1") });
        row.Issuer?.Invoke(issuer);
        var bot = new Echo();

        var (status, body) = await wire.SendAsync(row.Method, BodyOf(row), bot, authorization: row.Header(issuer.Token(row.Token)));

        Assert.Equal((row.Status, row.Replies), (status, wire.Calls.Count(each => each.Line.Contains("/activities", StringComparison.Ordinal))));
        Assert.Contains(row.Says ?? string.Empty, body, StringComparison.Ordinal);
        if (status is 401)
        {
            Assert.Equal((string.Empty, 0), (body, bot.Turns));
            Assert.Single(wire.Log.All);
        }
    }

    [Fact]
    public void The_table_has_a_row_for_every_one_that_was_measured() =>
        Assert.Equal((39, 39), (TokenTable.Measured.Length, TokenTable.Measured.DistinctBy(each => each.Name).Count()));

    internal static string BodyOf(Delivered row)
    {
        var activity = JsonNode.Parse(Wire.Message())!.AsObject();
        row.Activity?.Invoke(activity);
        return row.Body ?? activity.ToJsonString();
    }

    private sealed class Echo : ActivityHandler
    {
        public int Turns { get; private set; }

        public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Turns++;
            return base.OnTurnAsync(turnContext, cancellationToken);
        }

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("echo", cancellationToken: cancellationToken);
    }
}
