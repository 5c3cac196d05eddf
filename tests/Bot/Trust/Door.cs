using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Helmsman.Bot;
using Helmsman.Bot.Sending;
using Helmsman.Bot.Trust;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Helmsman.Tests.Bot.Trust;

/// <summary>The bot's endpoint as the product builds it, with a bot behind it that only counts who got in.</summary>
internal sealed class Door : IAsyncDisposable
{
    private readonly WebApplication app;

    private Door(WebApplication app, IReadOnlyCollection<string> warnings) => (this.app, Warnings) = (app, warnings);

    public IReadOnlyCollection<string> Warnings { get; }

    public int Turns => app.Services.GetRequiredService<Counting>().Turns;

    /// <param name="outside">Answers whatever the bot calls; null: it calls nobody.</param>
    public static async Task<Door> OpenAsync(
        string environment = "Development", HttpMessageHandler? outside = null, params (string Key, string? Value)[] settings)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { EnvironmentName = environment });
        var log = new WarningsOnly();
        builder.WebHost.UseTestServer();
        builder.Logging.AddProvider(log).SetMinimumLevel(LogLevel.Warning);
        builder.Configuration.AddInMemoryCollection(settings.Select(each => KeyValuePair.Create(each.Key, each.Value)));
        builder.Services.AddRouting().Configure<HelmsmanSettings>(builder.Configuration.GetSection(HelmsmanSettings.Section)).AddTrust();
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<Pace>().AddSingleton<Courtesy>().AddSingleton<CloudAdapter, FriendlyAdapter>().AddSingleton<Counting>();
        builder.Services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => outside ?? new Nobody()));
        var built = builder.Build();
        built.Use(FromThisMachine);
        built.UseRouting();
        built.Map("/api/messages", (HttpRequest request, HttpResponse response, CloudAdapter adapter, Counting bot) =>
            adapter.ProcessAsync(request, response, bot, CancellationToken.None)).ForTrustedCallers();
        await built.StartAsync(TestContext.Current.CancellationToken);
        return new Door(built, log.All);
    }

    public Task<(HttpStatusCode Status, string Body)> KnockAsync(string body, string? authorization = null) =>
        KnockAsync(new StringContent(body, Encoding.UTF8, "application/json"), authorization);

    public async Task<(HttpStatusCode Status, string Body)> KnockAsync(HttpContent content, string? authorization = null)
    {
        using var client = app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/messages", UriKind.Relative)) { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static Task FromThisMachine(HttpContext context, RequestDelegate next)
    {
        context.Connection.RemoteIpAddress = IPAddress.Loopback;
        return next(context);
    }

    private sealed class Counting : IBot
    {
        private int turns;

        public int Turns => turns;

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref turns);
            return Task.CompletedTask;
        }
    }

    private sealed class Nobody : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException($"Nobody is at {request.RequestUri}");
    }

    private sealed class WarningsOnly : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyCollection<string> All => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
            // The lines are read after the bot is gone.
        }
    }
}
