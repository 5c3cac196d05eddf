using Helmsman.Connector;
using Helmsman.Connector.Client;
using Helmsman.Connector.World;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.State.Memory;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Posting = Helmsman.Bot.Delivery.Posting;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>
/// The whole bot in Production, against Teams' side of the wire over HTTPS with signed tokens. The two share a clock that the test moves;
/// the store may be shared by two lives of the bot, and then the wire is too.
/// </summary>
public sealed class TeamsHouse : WebApplicationFactory<Program>
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);
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

    /// <summary>Those that live as long as the documents do.</summary>
    public MemoryBlobs Blobs => (Documents as MemoryDocuments ?? throw new InvalidOperationException("This house keeps its documents elsewhere")).Blobs;

    public LogBook LogBook { get; } = new();

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
        return new TeamsHouse(connector, clock, await WithAccountsAsync(people), settings);
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
        var name = DemoShop.Team.People.First(person => person.Id == id).Name;
        return Connector.World.People.First(person => person.Name == name);
    }

    /// <summary>The first message there, to be seen now or soon, that <paramref name="wanted"/> is true of. The clock stands still.</summary>
    public async Task<TeamsMessage> SeesAsync(TeamsPlace place, Func<TeamsMessage, bool> wanted, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var next = Connector.Log.Next;
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

    /// <summary>
    /// Moves the clock on, step by step, until <paramref name="seen"/> is true; between two steps the bot has a moment of the machine's time to
    /// do what the last one set off.
    /// </summary>
    /// <param name="step">One second unless said otherwise.</param>
    /// <param name="most">Two hours unless said otherwise; then the test has failed.</param>
    /// <param name="quiet">
    /// How long nothing may happen on the wire before the next step. A slow machine may need longer for what a step sets off: then the clock
    /// goes further than it had to, so a test that measures by it should give it time.
    /// </param>
    /// <returns>How far the clock was moved.</returns>
    public async Task<TimeSpan> AdvanceUntilAsync(
        Func<bool> seen, string what, TimeSpan? step = null, TimeSpan? most = null, TimeSpan? quiet = null)
    {
        var began = Clock.GetUtcNow();
        var end = began + (most ?? TimeSpan.FromHours(2));
        while (!await TestWait.SoonAsync(seen, () => Connector.Log.Next, quiet ?? Quiet))
        {
            Assert.True(Clock.GetUtcNow() < end, $"Not by {end:u}: {what}. {Record}");
            Clock.Advance(step ?? TimeSpan.FromSeconds(1));
        }

        return Clock.GetUtcNow() - began;
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
        builder.UseSetting("Helmsman:Reports:Inbox", string.Empty);
        // What comes round at the end of a day, or of a week, is for those scenarios that are about it.
        foreach (var round in new[] { "Logs", "DesignLog", "Ledger", "Coaching" })
        {
            builder.UseSetting($"Helmsman:{round}:On", "false");
        }

        foreach (var (key, value) in Connector.Settings.Select(each => (each.Key, each.Value)).Concat(settings))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(LogBook));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton(Documents);
            services.AddSingleton<IBlobs>(Blobs);
            services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(Connector.CreateHandler));
        });
    }

    private string Record => $"Calls:\n{Connector.Log}\nErrors:\n{string.Join('\n', LogBook.Errors)}";

    private string Shown(TeamsPlace place) => string.Join("\n---\n", Connector.World.Seen(place).Select(message => $"{message.From}: {message.Words}"));

    private static async Task<MemoryDocuments> WithAccountsAsync(Dictionary<string, TeamsPerson> people)
    {
        var documents = new MemoryDocuments();
        var met = DemoShop.Team.People.Aggregate(
            DemoShop.Team,
            (team, person) => team.With(person with { Accounts = [.. person.Accounts, new Account("msteams", people[person.Id].Id, people[person.Id].Oid)] }));
        Assert.True(await documents.CompareAndSetAsync(Helmsman.Shop.Work.Team.Documents, DemoShop.Profile.Id, met, 0));
        return documents;
    }
}
