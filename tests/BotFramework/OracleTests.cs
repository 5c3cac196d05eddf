namespace Helmsman.Tests.BotFramework;

public sealed class OracleTests
{
    /// <summary>Where we decide otherwise than the package, on purpose; in all but the last two the SDK for .NET decides as we do.</summary>
    private static readonly Dictionary<string, string> DecidedOtherwise = new(StringComparer.Ordinal)
    {
        ["serviceurl in another case"] = "it compares letter by letter; the addresses are the same",
        ["signed by the right key under no name"] = "it looks keys up by name only; we try each",
        ["a key without endorsements"] = "it asks only keys that have some; a key that endorses nothing would speak for every channel",
        ["no channelId"] = "it fails over the missing member; such an activity claims no channel",
        ["no serviceUrl in the activity"] = "it then compares nothing; there is no address to answer to",
        ["never expires"] = "it takes a token for ever; the protocol wants an end",
        ["a service that is not trusted"] = "it knows no list of hosts; ours keeps the bot's token from others",
        ["a service that is no address"] = "the same",
    };

    private static IEnumerable<Delivered> AboutTokens => TokenTable.All.Where(row => row is { Body: null, Method: "POST", Status: not 400 });

    [Fact]
    public async Task Microsofts_package_judges_every_token_as_we_do()
    {
        Assert.SkipWhen(Oracle.Missing is not null, Oracle.Missing ?? "");
        var verdicts = (await Oracle.OnAsync(AboutTokens, TestContext.Current.CancellationToken)).ToDictionary(each => each.Name, StringComparer.Ordinal);

        Assert.Equal(AboutTokens.Count(), verdicts.Count);
        var differences = AboutTokens.Where(row => verdicts[row.Name].Accepted != (row.Status is not 401)).Select(row => $"{row.Name}: {verdicts[row.Name].Why}");
        Assert.Equal(DecidedOtherwise.Keys.Order(StringComparer.Ordinal), differences.Select(each => each.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_refuses_for_the_reason_that_was_planted()
    {
        Assert.SkipWhen(Oracle.Missing is not null, Oracle.Missing ?? "");
        var verdicts = await Oracle.OnAsync(AboutTokens, TestContext.Current.CancellationToken);

        Assert.Contains("expired", Why("expired 10 minutes ago"), StringComparison.Ordinal);
        Assert.Contains("AppId", Why("wrong audience"), StringComparison.Ordinal);
        Assert.Contains("endorsement", Why("a channel that the key is not endorsed for"), StringComparison.Ordinal);
        Assert.Contains("ServiceUrl", Why("serviceurl of another service"), StringComparison.Ordinal);

        string Why(string name) => verdicts.Single(each => each.Name == name).Why;
    }
}
