using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Slack;
using Helmsman.Slack.Client;
using Helmsman.Slack.World;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>
/// The whole bot in Production, installed in a Slack workspace that stands on this machine, with nothing of Teams or Azure. The two share a clock that the test
/// moves; the store may be shared by two lives of the bot, and then the workspace is too.
/// </summary>
public sealed class SlackHouse : WebApplicationFactory<Program>, IWiredHouse
{
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

    public Task NextCall => Slack.Log.Next;

    public string Record => $"Calls:\n{Slack.Log}\nErrors:\n{string.Join('\n', LogBook.Errors)}\nSeen:\n{string.Join("\n---\n", Slack.World.All.Select(post => $"{post.Place.Id} {post.From}: {post.Words}"))}";

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
        return await new SlackHouse(slack, clock, await Met.WithAsync(person => new Account("slack", users[person.Id].Id)), settings).InstalledAsync();
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
        await this.AdvanceUntilAsync(
            () => Documents.FindAsync(Workspace.Documents, Slack.Options.Team).GetAwaiter().GetResult() is not null, "the workspace in which the app is installed");
        return this;
    }

    /// <summary>The demo shop's person with this id, as Slack has him.</summary>
    public SlackUser Person(string id)
    {
        var name = Met.NameOf(id);
        return Slack.World.Users.First(user => user.Name == name);
    }

    public SlackPlace ChatOf(string person) => Slack.World.ChatWith(Person(person));

    /// <summary>
    /// The first message there that <paramref name="wanted"/> is true of. Time goes by a second at a time, as it must where things come at Slack's pace.
    /// </summary>
    /// <param name="by">Whoever looks; null: everybody, so without what is for one person.</param>
    public async Task<SlackPost> SeesAsync(SlackPlace place, Func<SlackPost, bool> wanted, string what, SlackUser? by = null)
    {
        await this.AdvanceUntilAsync(() => Slack.World.Seen(place, by).Any(wanted), what, most: TimeSpan.FromMinutes(3));
        return Slack.World.Seen(place, by).First(wanted);
    }

    /// <summary>Waits, while time goes by, until the outbox owes nothing.</summary>
    public Task SettledAsync() => this.AdvanceUntilAsync(() => !this.Outbox().Any(row => row.IsPending), "an outbox that owes nothing");

    /// <summary>Until an error was logged, which must be this.</summary>
    public async Task LoggedAsync(string words)
    {
        await this.AdvanceUntilAsync(() => LogBook.Errors.Count > 0, $"an error that says '{words}'");
        LogBook.Expects(words);
    }

    /// <summary>Ends this life. Fails when the bot called what Slack has not, was faster than Slack allows, or logged an error.</summary>
    public override async ValueTask DisposeAsync()
    {
        // What is paced ends before, as it does where a program is told to stop.
        await this.PassAsync(TimeSpan.FromSeconds(20));
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
        builder.Furnish(this, [.. Slack.Settings.Select(each => (each.Key, each.Value)), .. settings], _ => { });
    }
}
