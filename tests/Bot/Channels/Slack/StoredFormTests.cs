using System.Text.Json;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Channels.Slack.Workspaces;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>What is kept of Slack, letter by letter.</summary>
public sealed class StoredFormTests
{
    [Fact]
    public void What_followed_a_card()
    {
        Assert.Equal("slack-rest", RestSent.Documents.Name);
        Assert.Equal("""{"hash":"5f","message":"1795312800.000002"}""", JsonSerializer.Serialize(new RestSent("5f", "1795312800.000002", null), RestSent.Documents.Json));
        Assert.Equal("""{"hash":"5f","file":"F1"}""", JsonSerializer.Serialize(new RestSent("5f", null, "F1"), RestSent.Documents.Json));
        Assert.Equal("T1/C1/1795312800.000001", RestSent.IdOf(new SlackPlace("T1", "C1", "1795312700.000001"), "1795312800.000001"));
    }

    [Fact]
    public void A_workspace() => Assert.Equal(
        """{"id":"T1","name":"Shop","botUser":"UBOT","token":"CfDJ8","installedBy":"U7","revoked":"token_revoked"}""",
        JsonSerializer.Serialize(new Workspace("T1", "Shop", "UBOT", "CfDJ8", "U7", "token_revoked"), Workspace.Documents.Json));
}
