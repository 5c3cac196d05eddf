using System.Net;
using Helmsman.Bot.Channels.Local;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Turns;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.State.Memory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using Posting = Helmsman.Bot.Delivery.Posting;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>The whole bot as it runs, but for three things: its clock is moved by the test, its wire is fake, its store may be shared by two lives.</summary>
public sealed class BotHouse : WebApplicationFactory<Program>, IHouse
{
    /// <summary>Sunday 22 November 2026, 09:00 in Shanghai: the briefing is about Saturday the 21st.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero);

    /// <summary>Of real time, before a scenario is given up: machines that run tests are slow at times.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Of real time.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);

    /// <summary>Of all lives and houses: no test leaves keys behind on the machine.</summary>
    private static readonly TokenGuard Keys = new(new EphemeralDataProtectionProvider());

    private readonly (string Key, string Value)[] settings;
    private readonly Action<IServiceCollection>? replace;

    /// <param name="documents">A store of the test's own; with nothing given, the demo shop's people have accounts in Teams.</param>
    /// <param name="replace">Puts something else in the place of a part of the bot.</param>
    /// <param name="earlier">An earlier life of the bot: what it kept is kept, and the channel remembers what it was sent.</param>
    public BotHouse(BotHouse? earlier = null, IDocuments? documents = null, DateTimeOffset? startsAt = null, Action<IServiceCollection>? replace = null, params (string Key, string Value)[] settings)
    {
        (this.replace, this.settings) = (replace, settings);
        Clock = new FakeTimeProvider(startsAt ?? Morning);
        Documents = documents ?? earlier?.Documents ?? WithTeamsAccountsAsync().GetAwaiter().GetResult();
        Connector = earlier?.Connector ?? new FakeConnector();
        Connector.Knows(TeamsClient.Team);
        foreach (var person in DemoShop.Team.People)
        {
            Connector.Knows(TeamsClient.ChatOf(person.Id));
        }

        Teams = new TeamsClient(CreateClient(), Connector, Clock);
        RealTeams = new TeamsClient(CreateClient(), Connector, Clock, serviceUrl: TeamsClient.RealServiceUrl);
    }

    public IDocuments Documents { get; }

    public FakeTimeProvider Clock { get; }

    public LogBook LogBook { get; } = new();

    public FakeConnector Connector { get; }

    /// <summary>A client on this machine that speaks as Teams does.</summary>
    public TeamsClient Teams { get; }

    /// <summary>Teams itself, by its address.</summary>
    public TeamsClient RealTeams { get; }

    /// <summary>Lets time pass until the outbox has a row that <paramref name="settled"/> is true of.</summary>
    public async Task<Posting> SettledAsync(Func<Posting, bool> settled)
    {
        using var patience = new CancellationTokenSource(Patience);
        Posting? found;
        while ((found = (await Documents.AllAsync(Posting.Documents, cancellationToken: patience.Token)).FirstOrDefault(settled)) is null)
        {
            await PassAsync();
        }

        return found;
    }

    /// <summary>Lets time pass until the bot has made a call that <paramref name="wanted"/> is true of.</summary>
    public async Task<Sent> SeenAsync(Func<Sent, bool> wanted, string what)
    {
        var seen = Connector.ExpectAsync(wanted, what);
        while (!seen.IsCompleted)
        {
            await PassAsync();
        }

        return await seen;
    }

    /// <summary>Lets time pass until something was logged as an error, which must be this.</summary>
    public async Task LoggedAsync(string words)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (LogBook.Errors.Count == 0 && !patience.IsCancellationRequested)
        {
            await PassAsync();
        }

        LogBook.Expects(words);
    }

    /// <summary>That much later, all at once. What a click set off ends before: its own time would be over, as no real one is.</summary>
    public async Task GoOnAsync(TimeSpan time)
    {
        while (IsBusy)
        {
            await PassAsync();
        }

        Clock.Advance(time);
    }

    /// <summary>What a click set off is not done yet.</summary>
    private bool IsBusy => Services.GetRequiredService<Afterwards>().UnderWay > 0;

    /// <summary>A tenth of a second, after everything had its turn; what a click set off has some of the machine's time as well.</summary>
    private async Task PassAsync()
    {
        if (IsBusy)
        {
            await Task.Delay(Moment, TimeProvider.System);
        }

        for (var turn = 0; turn < 50; turn++)
        {
            await Task.Yield();
        }

        Clock.Advance(TimeSpan.FromMilliseconds(100));
    }

    /// <summary>Ends this life; what it kept stays. Fails when the bot called what no connector has, or logged an error.</summary>
    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Assert.Empty(Connector.Unexpected);
        Assert.True(LogBook.Errors.Count == 0, string.Join('\n', LogBook.Errors));
        Assert.Empty(SentRules.BrokenBy(Connector.All));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Development);
        builder.Furnish(this, settings, services =>
        {
            services.AddSingleton(Keys);
            services.AddSingleton<IStartupFilter, FromThisMachine>();
            services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => Connector));
            foreach (var introduction in services.Where(service => service.ImplementationType == typeof(IntroduceOnStart)).ToList())
            {
                services.Remove(introduction);
            }

            replace?.Invoke(services);
        });
    }

    /// <summary>The demo shop's people, each with an account in Teams too, as if they had been met there.</summary>
    private static Task<MemoryDocuments> WithTeamsAccountsAsync() =>
        Met.WithAsync(person => new Account("msteams", person.Id, TeamsClient.EntraOf(person.Id)));

    /// <summary>The test server knows no addresses; calls here come from the same machine.</summary>
    private sealed class FromThisMachine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Loopback;
                return following(context);
            });
            next(app);
        };
    }
}
