using Helmsman.Loopback;
using Helmsman.Slack.Api;
using Helmsman.Slack.Client;
using Helmsman.Slack.Faults;
using Helmsman.Slack.Hosting;
using Helmsman.Slack.Limits;
using Helmsman.Slack.Traffic;
using Helmsman.Slack.World;
using Microsoft.AspNetCore.Builder;

namespace Helmsman.Slack;

/// <summary>
/// The other side of the wire: what an app in Slack calls, and what calls it, on this machine. It refuses what Slack documents that it refuses, fails when
/// it is told to, and knows nothing of any bot.
/// </summary>
public sealed class SlackStub : IAsyncDisposable
{
    private readonly LoopbackServer server;

    private SlackStub(SlackOptions options)
    {
        Options = options;
        World = new SlackWorld(options);
        Pace = new Pace(options.Clock);
        Sockets = new Sockets();
        var switchboard = new Switchboard(this, new WebApi(this));
        server = new LoopbackServer(app => app.UseWebSockets().Run(switchboard.HandleAsync));
    }

    public SlackOptions Options { get; }

    /// <summary>With a slash at its end.</summary>
    public Uri Address => server.Address;

    public SlackWorld World { get; }

    public CallLog<SlackCall, Exchange> Log { get; } = new();

    public Pace Pace { get; }

    public FaultPlan<SlackCall, Fault> Faults { get; } = new();

    /// <summary>The connections of an app that has no public address.</summary>
    public Sockets Sockets { get; }

    /// <summary>The settings with which a bot takes this for Slack, installed in one workspace by hand.</summary>
    public IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Helmsman:Slack:ApiUrl"] = $"{Address}api/",
        ["Helmsman:Slack:BotToken"] = Options.BotToken,
        ["Helmsman:Slack:SigningSecret"] = Options.SigningSecret,
        ["Helmsman:Slack:AppToken"] = Options.SocketMode ? Options.AppToken : string.Empty,
    };

    public static async Task<SlackStub> StartAsync(SlackOptions? options = null)
    {
        var stub = new SlackStub(options ?? new SlackOptions());
        await stub.server.StartAsync();
        return stub;
    }

    /// <summary>Slack as this bot's users have it before them.</summary>
    /// <param name="bot">With the address to which <c>slack/events</c> is relative.</param>
    public SlackSide For(HttpClient bot) => new(this, bot);

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
