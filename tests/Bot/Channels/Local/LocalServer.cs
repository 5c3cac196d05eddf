using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Local;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.State.Memory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Helmsman.Tests.Bot.Channels.Local;

/// <summary>The local channel on a free port of this machine, with a fake bot behind it.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    public static readonly Team Crew = new(
        [Member("lin", "林知夏"), Member("zhou", "周扬"), Member("xu", "徐曼"), Member("he", "何静"), Member("chen", "陈国栋")],
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Roles.Operator] = ["lin"], [Roles.Ads] = ["zhou"], [Roles.Design] = ["xu"], [Roles.Service] = ["he"], [Roles.Owner] = ["chen"],
        });

    private readonly WebApplication app;

    private LocalServer(WebApplication app, FakeBot bot)
    {
        this.app = app;
        Bot = bot;
        Root = new Uri(app.Urls.First());
        Page = new HttpClient { BaseAddress = new Uri(Root, "local/page/") };
    }

    public FakeBot Bot { get; }

    public Uri Root { get; }

    /// <summary>Speaks to the channel as the page does.</summary>
    public HttpClient Page { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<LocalServer> StartAsync(IDocuments? documents = null, string environment = "Development", TimeProvider? clock = null, int port = 0, Team? crew = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(documents ?? new MemoryDocuments());
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddSingleton<ReadLocalTeam>(_ => ValueTask.FromResult(crew ?? Crew));
        builder.AddLocalChannel();
        var bot = new FakeBot();
        var built = builder.Build();
        bot.Map(built);
        built.MapLocalChannel();
        await built.StartAsync();
        return new LocalServer(built, bot);
    }

    public Task<HttpResponseMessage> SayAsync(string room, string user, string text) =>
        Page.PostAsJsonAsync("say", new { room, reader = Reader(user), text });

    public Task<HttpResponseMessage> ClickAsync(string room, string user, string message, string verb, object data) =>
        Page.PostAsJsonAsync("click", new { room, reader = Reader(user), message, verb, data });

    public async Task<JsonObject[]> HistoryAsync(string room) => (await Page.GetFromJsonAsync<JsonObject[]>($"rooms/{room}/messages"))!;

    public async Task<JsonObject> StateAsync() => (await Page.GetFromJsonAsync<JsonObject>("state"))!;

    public async ValueTask DisposeAsync()
    {
        Page.Dispose();
        await app.DisposeAsync();
        Bot.Dispose();
    }

    private static object Reader(string user) => new { user, locale = "zh-CN", timeZone = "Asia/Shanghai" };

    private static Person Member(string id, string name) => new(id, name, [new Account(LocalChannel.Id, id), new Account("msteams", $"29:{id}")]);
}
