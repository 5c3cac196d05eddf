using Helmsman.Connector;
using Helmsman.Connector.Client;
using Helmsman.Connector.World;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Posting = Helmsman.Bot.Delivery.Posting;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>
/// The whole bot in Production, against Teams' side of the wire over HTTPS with signed tokens. The two share a clock that the test moves;
/// the store may be shared by two lives of the bot, and then the wire is too.
/// </summary>
public sealed class TeamsHouse : WebApplicationFactory<Program>, IWiredHouse
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly (string Key, string Value)[] settings;
    private bool isHandedOn;

    private TeamsHouse(ConnectorStub connector, FakeTimeProvider clock, IDocuments documents, (string Key, string Value)[] settings)
    {
        Connector = connector;
        Clock = clock;
        Documents = documents;
        this.settings = settings;
        Team = connector.World.Teams[0];
        Teams = connector.TeamsFor(CreateClient());
    }

    public ConnectorStub Connector { get; }

    public FakeTimeProvider Clock { get; }

    public IDocuments Documents { get; }

    public LogBook LogBook { get; } = new();

    public Task NextCall => Connector.Log.Next;

    public string Record => $"Calls:\n{Connector.Log}\nErrors:\n{string.Join('\n', LogBook.Errors)}";

    /// <summary>What people do in Teams.</summary>
    public TeamsSide Teams { get; }

    /// <summary>A team with everybody of the demo shop in it; the bot is not installed yet.</summary>
    public TeamsTeam Team { get; }

    /// <summary>Begins on <see cref="BotHouse.Morning"/>, with the demo shop's people in Teams and known to the shop by their accounts there.</summary>
    public static async Task<TeamsHouse> OpenAsync(ConnectorOptions? options = null, params (string Key, string Value)[] settings)
    {
        var clock = new FakeTimeProvider(BotHouse.Morning);
        var connector = await ConnectorStub.StartAsync((options ?? new ConnectorOptions()) with
        {
            Clock = clock,
            // The bot's libraries judge tokens by the machine's clock, which is elsewhere than this house's.
            InboundTokenLifetime = TimeSpan.FromDays(36500),
            OutboundTokenLifetime = TimeSpan.FromDays(365),
        });
        var people = DemoShop.Team.People.ToDictionary(person => person.Id, person => connector.World.AddPerson(person.Name));
        connector.World.AddTeam("运营", [.. people.Values]);
        return new TeamsHouse(connector, clock, await Met.WithAsync(person => new Account("msteams", people[person.Id].Id, people[person.Id].Oid)), settings);
    }

    /// <summary>A new life of the bot after this one is over; what was kept and what Teams shows stays.</summary>
    public async Task<TeamsHouse> ReopenAsync(params (string Key, string Value)[] changed)
    {
        isHandedOn = true;
        await DisposeAsync();
        return new TeamsHouse(Connector, Clock, Documents, changed);
    }

    /// <summary>The demo shop's person with this id, as Teams has him.</summary>
    public TeamsPerson Person(string id)
    {
        var name = Met.NameOf(id);
        return Connector.World.People.First(person => person.Name == name);
    }

    /// <summary>The first message there, to be seen now or soon, that <paramref name="wanted"/> is true of. The clock stands still.</summary>
    public async Task<TeamsMessage> SeesAsync(TeamsPlace place, Func<TeamsMessage, bool> wanted, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var next = NextCall;
            if (Connector.World.Seen(place).FirstOrDefault(wanted) is { } found)
            {
                return found;
            }

            // A call stands in the log before what it does is seen, and its answer may be long in coming: so it is looked again soon in any case.
            await Task.WhenAny(next, Task.Delay(LookAgain, TimeProvider.System));
            Assert.False(patience.IsCancellationRequested, $"Never seen: {what}. Seen: {Shown(place)}\n{Record}");
        }
    }

    /// <summary>Waits until the outbox owes nothing, so that a life may end without leaving anything in doubt.</summary>
    public async Task SettledAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while ((await Documents.AllAsync(Posting.Documents, cancellationToken: patience.Token)).Any(row => row.IsPending))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, patience.Token);
        }
    }

    /// <summary>Ends this life. Fails when the bot called what Teams has not, showed its token elsewhere, or logged an error.</summary>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!isHandedOn)
        {
            await Connector.DisposeAsync();
        }

        Assert.Empty(Connector.Log.Unexpected);
        Assert.DoesNotContain(Connector.Elsewhere, call => call.Token is not null);
        Assert.True(LogBook.Errors.Count == 0, string.Join('\n', LogBook.Errors));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Production);
        builder.Furnish(
            this,
            [.. Connector.Settings.Select(each => (each.Key, each.Value)), .. settings],
            services => services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(Connector.CreateHandler)));
    }

    private string Shown(TeamsPlace place) => string.Join("\n---\n", Connector.World.Seen(place).Select(message => $"{message.From}: {message.Words}"));
}
