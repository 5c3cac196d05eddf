using Helmsman.Connector;
using Helmsman.Connector.World;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Stub;

/// <summary>A connector with a team of three that has the bot, a person elsewhere, and a hand-held bot.</summary>
internal sealed class Wired : IAsyncDisposable
{
    private Wired(ConnectorStub connector, FakeTimeProvider clock)
    {
        Connector = connector;
        Clock = clock;
        Bot = new Caller(connector);
        Ann = connector.World.AddPerson("Ann");
        Bob = connector.World.AddPerson("Bob");
        Cho = connector.World.AddPerson("Cho", "en-US", "America/New_York");
        Stranger = connector.World.AddPerson("Dee");
        Team = connector.World.AddTeam("Shop", Ann, Bob, Cho);
    }

    public ConnectorStub Connector { get; }

    public FakeTimeProvider Clock { get; }

    public Caller Bot { get; }

    public TeamsPerson Ann { get; }

    public TeamsPerson Bob { get; }

    public TeamsPerson Cho { get; }

    /// <summary>In no team, and without the app.</summary>
    public TeamsPerson Stranger { get; }

    public TeamsTeam Team { get; }

    public TeamsPlace General => Team.General;

    public TeamsWorld World => Connector.World;

    public static async Task<Wired> StartAsync(ConnectorOptions? options = null, bool isInstalled = true)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 22, 1, 0, 0, TimeSpan.Zero));
        var wired = new Wired(await ConnectorStub.StartAsync((options ?? new ConnectorOptions()) with { Clock = clock }), clock);
        if (isInstalled)
        {
            using var nobody = new HttpClient(new Listener()) { BaseAddress = new Uri("http://bot.test/") };
            await wired.Connector.TeamsFor(nobody).Places.InstallAsync(wired.Ann, wired.General);
        }

        return wired;
    }

    public ValueTask DisposeAsync()
    {
        Bot.Dispose();
        return Connector.DisposeAsync();
    }
}
