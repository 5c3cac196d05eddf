using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Slack;
using Helmsman.Slack.Client;
using Helmsman.Slack.World;
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
/// The whole bot in Production, installed in a Slack workspace that stands on this machine, with nothing of Teams or Azure. The two share a clock that the test
/// moves; the store may be shared by two lives of the bot, and then the workspace is too.
/// </summary>
public sealed class SlackHouse : WebApplicationFactory<Program>
{
    /// <summary>Of real time, each.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    private readonly (string Key, string Value)[] settings;
    private bool isHandedOn;

    private SlackHouse(SlackStub slack, FakeTimeProvider clock, IDocuments documents, (string Key, string Value)[] settings)
    {
        (Slack, Clock, Documents, this.settings) = (slack, clock, documents, settings);
        Users = slack.For(CreateClient());
    }

    public SlackStub Slack { get; }

    public FakeTimeProvider Clock { get; }

    public IDocuments Documents { get; }

    public LogBook LogBook { get; } = new();

    /// <summary>What people do in Slack.</summary>
    public SlackSide Users { get; }

    /// <summary>A channel with everybody of the demo shop in it; the bot is not invited yet.</summary>
    public SlackPlace Channel => Slack.World.Places[0];

    /// <summary>Begins on <see cref="BotHouse.Morning"/>, with the demo shop's people in Slack and known to the shop by their accounts there.</summary>
    public static async Task<SlackHouse> OpenAsync(SlackOptions? options = null, DateTimeOffset? startsAt = null, params (string Key, string Value)[] settings)
    {
        var clock = new FakeTimeProvider(startsAt ?? BotHouse.Morning);
        var slack = await SlackStub.StartAsync((options ?? new SlackOptions()) with { Clock = clock });
        var users = DemoShop.Team.People.ToDictionary(person => person.Id, person => slack.World.AddUser(person.Name));
        slack.World.AddPlace(PlaceKind.Channel, "ops", [.. users.Values]);
        return await new SlackHouse(slack, clock, await WithAccountsAsync(users), settings).InstalledAsync();
    }

    /// <summary>A new life of the bot after this one is over; what was kept and what Slack shows stays.</summary>
    public async Task<SlackHouse> ReopenAsync(params (string Key, string Value)[] changed)
    {
        isHandedOn = true;
        await DisposeAsync();
        return await new SlackHouse(Slack, Clock, Documents, changed).InstalledAsync();
    }

    /// <summary>Once the bot knows whose token it has; what comes before that, the first time, means nothing to it.</summary>
    private async Task<SlackHouse> InstalledAsync()
    {
        await AdvanceUntilAsync(
            () => Documents.FindAsync(Workspace.Documents, Slack.Options.Team).GetAwaiter().GetResult() is not null, "the workspace in which the app is installed");
        return this;
    }

    /// <summary>The demo shop's person with this id, as Slack has him.</summary>
    public SlackUser Person(string id)
    {
        var name = DemoShop.Team.People.First(person => person.Id == id).Name;
        return Slack.World.Users.First(user => user.Name == name);
    }

    public SlackPlace ChatOf(string person) => Slack.World.ChatWith(Person(person));

    /// <summary>
    /// The first message there that <paramref name="wanted"/> is true of. Time goes by a second at a time, as it must where things come at Slack's pace.
    /// </summary>
    /// <param name="by">Whoever looks; null: everybody, so without what is for one person.</param>
    public async Task<SlackPost> SeesAsync(SlackPlace place, Func<SlackPost, bool> wanted, string what, SlackUser? by = null)
    {
        await AdvanceUntilAsync(() => Slack.World.Seen(place, by).Any(wanted), what, most: TimeSpan.FromMinutes(3));
        return Slack.World.Seen(place, by).First(wanted);
    }

    /// <summary>Waits, while time goes by, until the outbox owes nothing.</summary>
    public Task SettledAsync() => AdvanceUntilAsync(() => !Outbox.Any(row => row.IsPending), "an outbox that owes nothing");

    // The store is in memory and answers at once: what asks for it is polled between two steps of the clock.
    public IReadOnlyList<Posting> Outbox => Documents.AllAsync(Posting.Documents).GetAwaiter().GetResult();

    /// <summary>
    /// Moves the clock on, step by step, until <paramref name="seen"/> is true; between two steps the bot has a moment of the machine's time to
    /// do what the last one set off.
    /// </summary>
    /// <param name="step">One second unless said otherwise.</param>
    /// <param name="most">Two hours unless said otherwise; then the test has failed.</param>
    /// <returns>How far the clock was moved.</returns>
    public async Task<TimeSpan> AdvanceUntilAsync(Func<bool> seen, string what, TimeSpan? step = null, TimeSpan? most = null, TimeSpan? quiet = null)
    {
        var began = Clock.GetUtcNow();
        var end = began + (most ?? TimeSpan.FromHours(2));
        while (!await TestWait.SoonAsync(seen, () => Slack.Log.Next, quiet ?? Quiet))
        {
            Assert.True(Clock.GetUtcNow() < end, $"Not by {end:u}: {what}. {Record}");
            Clock.Advance(step ?? TimeSpan.FromSeconds(1));
        }

        return Clock.GetUtcNow() - began;
    }

    /// <summary>Lets so much time pass, in quarters, whatever happens meanwhile.</summary>
    public Task PassAsync(TimeSpan time)
    {
        var end = Clock.GetUtcNow() + time;
        return AdvanceUntilAsync(() => Clock.GetUtcNow() >= end, "time goes by", step: time / 4, most: time);
    }

    /// <summary>Until an error was logged, which must be this.</summary>
    public async Task LoggedAsync(string words)
    {
        await AdvanceUntilAsync(() => LogBook.Errors.Count > 0, $"an error that says '{words}'");
        LogBook.Expects(words);
    }

    /// <summary>Ends this life. Fails when the bot called what Slack has not, was faster than Slack allows, or logged an error.</summary>
    public override async ValueTask DisposeAsync()
    {
        // What is paced ends before, as it does where a program is told to stop.
        await PassAsync(TimeSpan.FromSeconds(20));
        await base.DisposeAsync();
        if (!isHandedOn)
        {
            await Slack.DisposeAsync();
        }

        Assert.Empty(Slack.Log.Unexpected);
        Assert.Empty(Slack.Pace.Violations);
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

        foreach (var (key, value) in Slack.Settings.Select(each => (each.Key, each.Value)).Concat(settings))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(LogBook));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton(Documents);
            services.AddSingleton<IBlobs>((Documents as MemoryDocuments)!.Blobs);
        });
    }

    /// <summary>What came and went, for who reads a failure.</summary>
    public string Record => $"Calls:\n{Slack.Log}\nErrors:\n{string.Join('\n', LogBook.Errors)}\nSeen:\n{string.Join("\n---\n", Slack.World.All.Select(post => $"{post.Place.Id} {post.From}: {post.Words}"))}";

    private static async Task<MemoryDocuments> WithAccountsAsync(Dictionary<string, SlackUser> users)
    {
        var documents = new MemoryDocuments();
        var met = DemoShop.Team.People.Aggregate(
            DemoShop.Team, (team, person) => team.With(person with { Accounts = [.. person.Accounts, new Account("slack", users[person.Id].Id)] }));
        Assert.True(await documents.CompareAndSetAsync(Helmsman.Shop.Work.Team.Documents, DemoShop.Profile.Id, met, 0));
        return documents;
    }
}
