using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Helmsman.Tests.BotFramework;

/// <summary>A real web server with the adapter registered as an application registers it.</summary>
public sealed class HostTests
{
    private readonly List<string> replies = [];

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_probes_with_head_delivers_and_gets_its_reply()
    {
        await using var app = await StartAsync();
        using var client = new HttpClient();
        var bot = new Uri(app.Urls.Single() + "/api/messages");

        using var probe = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, bot), Now);
        using var delivered = await client.PostAsync(bot, Text(Wire.Message("你好")), Now);
        using var invoked = await client.PostAsync(bot, Text(Wire.Message().Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal)), Now);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, probe.StatusCode);
        Assert.Equal(HttpStatusCode.OK, delivered.StatusCode);
        Assert.Equal(string.Empty, await delivered.Content.ReadAsStringAsync(Now));
        Assert.Equal(HttpStatusCode.NotImplemented, invoked.StatusCode);
        Assert.Contains("echo 你好", Assert.Single(replies), StringComparison.Ordinal);
    }

    private static StringContent Text(string json) => new(json, Encoding.UTF8, "application/json");

    private async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddHttpClient("BotFramework.Connector").ConfigurePrimaryHttpMessageHandler(() => new Recorder(replies));
        builder.Services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter, CloudAdapter>();
        builder.Services.AddTransient<IBot, Echo>();
        var app = builder.Build();
        app.Map("/api/messages", (HttpRequest request, HttpResponse response, IBotFrameworkHttpAdapter adapter, IBot bot, CancellationToken token) =>
            adapter.ProcessAsync(request, response, bot, token));
        await app.StartAsync(Now);
        return app;
    }

    private sealed class Echo : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync($"echo {turnContext.Activity.Text}", cancellationToken: cancellationToken);
    }

    private sealed class Recorder(List<string> bodies) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return new HttpResponseMessage(HttpStatusCode.Created);
        }
    }
}
