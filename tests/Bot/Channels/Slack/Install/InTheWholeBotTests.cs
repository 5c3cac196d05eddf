using System.Net;
using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Shop.Documents;
using Helmsman.Tests.Scenarios.House;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Bot.Channels.Slack.Install;

/// <summary>What the parts do together is what the product is made of.</summary>
public sealed class InTheWholeBotTests
{
    private static readonly (string, string)[] Installable =
        [("Helmsman:Slack:ClientId", "123.456"), ("Helmsman:Slack:ClientSecret", InstallDoor.Secret), ("Helmsman:Slack:PublicUrl", "https://helmsman.example")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workspace_installs_the_app()
    {
        using var slack = new SlackSays();
        await using var house = new BotHouse(replace: services => services.AddHttpClient(SlackChannel.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => slack), settings: Installable);
        using var browser = house.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://helmsman.example") });

        using var begun = await browser.GetAsync(new Uri("/slack/install", UriKind.Relative), Cancel);
        var state = QueryHelpers.ParseQuery(begun.Headers.Location!.Query)["state"].ToString();
        using var done = await browser.GetAsync(new Uri(QueryHelpers.AddQueryString("/slack/oauth", new Dictionary<string, string?>(StringComparer.Ordinal) { ["state"] = state, ["code"] = InstallDoor.Code }), UriKind.Relative), Cancel);

        Assert.Equal(HttpStatusCode.OK, done.StatusCode);
        var kept = await house.Documents.FindAsync(Workspace.Documents, "T1", Cancel);
        Assert.Equal(("UBOT", "ULIN"), (kept!.BotUser, kept.InstalledBy));
    }

    [Fact]
    public async Task Without_what_OAuth_needs_there_is_nothing_at_its_addresses()
    {
        await using var house = new BotHouse();
        using var browser = house.CreateClient();
        using var answer = await browser.GetAsync(new Uri("/slack/install", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
