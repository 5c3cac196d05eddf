using System.Globalization;
using System.Net;
using Helmsman.Slack.Api;
using Helmsman.Slack.Client;
using Helmsman.Slack.Faults;
using Helmsman.Slack.Hosting;
using Helmsman.Slack.Limits;
using Helmsman.Slack.Traffic;
using Helmsman.Slack.World;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Helmsman.Slack;

/// <summary>
/// The other side of the wire: what an app in Slack calls, and what calls it, on this machine. It refuses what Slack documents that it refuses, fails when
/// it is told to, and knows nothing of any bot.
/// </summary>
public sealed class SlackStub : IAsyncDisposable
{
    private readonly WebApplication server;

    private SlackStub(SlackOptions options)
    {
        Options = options;
        World = new SlackWorld(options);
        Log = new SlackLog();
        Pace = new Pace(options.Clock);
        Sockets = new Sockets();
        server = Build();
    }

    public SlackOptions Options { get; }

    /// <summary>With a slash at its end.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public SlackWorld World { get; }

    public SlackLog Log { get; }

    public Pace Pace { get; }

    public FaultPlan Faults { get; } = new();

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
        var port = new Uri(stub.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        stub.Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        return stub;
    }

    /// <summary>Slack as this bot's users have it before them.</summary>
    /// <param name="bot">With the address to which <c>slack/events</c> is relative.</param>
    public SlackSide For(HttpClient bot) => new(this, bot);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    // The empty builder reads no settings and no environment: nothing outside says where this listens.
    private WebApplication Build()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<IHostLifetime, EndedByItsOwner>();
        var app = builder.Build();
        app.UseWebSockets();
        var switchboard = new Switchboard(this, new WebApi(this));
        app.Run(switchboard.HandleAsync);
        return app;
    }
}
