using System.Net;
using Helmsman.Bot;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Install;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Sending;
using Helmsman.Shop.Documents;
using Helmsman.State.Memory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.TestHost;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Channels.Slack.Install;

/// <summary>The two addresses of an installation as the product maps them, with a Slack behind them that the test answers for.</summary>
internal sealed class InstallDoor : IAsyncDisposable
{
    public const string Secret = "client-secret-5d1c";
    public const string Token = "xoxb-bot-token-77aa";
    public const string Code = "code-from-slack-91be";

    private readonly WebApplication app;
    private readonly AllLines log;

    private InstallDoor(WebApplication app, AllLines log, SlackSays slack, FakeTimeProvider clock) => (this.app, this.log, Slack, Clock) = (app, log, slack, clock);

    public SlackSays Slack { get; }

    public FakeTimeProvider Clock { get; }

    public string Log => string.Join('\n', log.All);

    public WorkspaceBook Workspaces => app.Services.GetRequiredService<WorkspaceBook>();

    public IDocuments Documents => app.Services.GetRequiredService<IDocuments>();

    /// <param name="earlier">An earlier life: its documents, its key ring and its clock go on.</param>
    public static async Task<InstallDoor> OpenAsync(InstallDoor? earlier = null, params (string Key, string Value)[] settings)
    {
        var (log, slack, clock) = (new AllLines(), new SlackSays(), earlier?.Clock ?? new FakeTimeProvider());
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseTestServer();
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.Configuration.AddInMemoryCollection(
        [
            KeyValuePair.Create("Helmsman:Slack:ClientId", (string?)"123.456"),
            KeyValuePair.Create("Helmsman:Slack:ClientSecret", (string?)Secret),
            KeyValuePair.Create("Helmsman:Slack:PublicUrl", (string?)"https://helmsman.example/"),
        ]);
        builder.Configuration.AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Key, (string?)each.Value)));
        builder.Services.AddRouting().Configure<HelmsmanSettings>(builder.Configuration.GetSection(HelmsmanSettings.Section)).AddHttpClient();
        builder.Services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => slack));
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(earlier?.Documents ?? new MemoryDocuments());
        builder.Services.AddSingleton(earlier?.app.Services.GetRequiredService<IDataProtectionProvider>() ?? new EphemeralDataProtectionProvider());
        builder.Services.AddSingleton<Pace>().AddSingleton<Courtesy>().AddSingleton<TokenGuard>().AddSingleton<WorkspaceBook>().AddSingleton<SlackApi>().AddSlackInstall();
        builder.Services.AddSingleton<TakeIn>(provider => provider.GetRequiredService<WorkspaceBook>().InstallAsync);
        var built = builder.Build();
        built.MapSlackInstall();
        await built.StartAsync(TestContext.Current.CancellationToken);
        return new InstallDoor(built, log, slack, clock);
    }

    /// <summary>Somebody presses the link to install.</summary>
    public async Task<Begun> BeginAsync()
    {
        using var response = await GetAsync("/slack/install", cookie: null);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        return new Begun(response.Headers.Location!, QueryHelpers.ParseQuery(response.Headers.Location!.Query).ToDictionary(each => each.Key, each => each.Value.ToString(), StringComparer.Ordinal), cookie);
    }

    public Task<Shown> ComeBackAsync(Begun begun, string? code = Code, string? error = null, string language = "en") =>
        ComeBackAsync(begun.State, begun.Cookie, code, error, language);

    public async Task<Shown> ComeBackAsync(string? state, string? cookie, string? code = Code, string? error = null, string language = "en")
    {
        var query = new Dictionary<string, string?>(StringComparer.Ordinal) { ["state"] = state, ["code"] = code, ["error"] = error };
        using var response = await GetAsync(QueryHelpers.AddQueryString("/slack/oauth", query.Where(each => each.Value is not null)), cookie, language);
        return new Shown(
            (int)response.StatusCode,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            response.Headers.Concat(response.Content.Headers).ToDictionary(each => each.Key, each => string.Join(", ", each.Value), StringComparer.OrdinalIgnoreCase));
    }

    public async Task<HttpResponseMessage> GetAsync(string address, string? cookie, string language = "en")
    {
        using var client = app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Language", language);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie.Split(';')[0]);
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    /// <param name="Cookie">As the browser is told to keep it.</param>
    internal sealed record Begun(Uri Address, IReadOnlyDictionary<string, string> Asked, string Cookie)
    {
        public string State => Asked["state"];
    }

    internal sealed record Shown(int Status, string Page, IReadOnlyDictionary<string, string> Headers);

    private sealed class AllLines : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

        public IReadOnlyCollection<string> All => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{eventId.Id} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // The lines are read after the bot is gone.
        }
    }
}
