using System.Collections.Concurrent;
using Helmsman.Bot.Trust;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Helmsman.Tests.BotFramework;

/// <summary>Two servers on this machine, one of which points to the other.</summary>
public sealed class RedirectTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<string> strayed = new();
    private WebApplication asked = null!;
    private WebApplication elsewhere = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        elsewhere = await StartAsync(request =>
        {
            strayed.Enqueue($"{request.Path} {request.Headers.Authorization}");
            return Results.Text("{}");
        });
        asked = await StartAsync(request => Results.Redirect(elsewhere.Urls.Single() + request.Path, permanent: false, preserveMethod: true));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_sent_to_a_channel_goes_to_no_other_host(bool withFactory)
    {
        await using var services = new ServiceCollection().AddTrust().BuildServiceProvider();
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("TrustedServiceHosts", "127.0.0.1")]).Build();
        var authentication = new ConfigurationBotFrameworkAuthentication(
            settings, httpClientFactory: withFactory ? services.GetRequiredService<IHttpClientFactory>() : null);
        var connector = await authentication.CreateConnectorFactory(new()).CreateAsync(asked.Urls.Single(), null, Now);
        var message = new Activity(ActivityTypes.Message) { Conversation = new ConversationAccount { Id = "c" }, Text = "for one host only" };

        var refused = await Assert.ThrowsAsync<ErrorResponseException>(() => connector.Conversations.SendToConversationAsync(message, Now));

        Assert.Contains("307", refused.Message, StringComparison.Ordinal);
        Assert.Empty(strayed);
    }

    [Fact]
    public async Task A_file_may_lie_elsewhere_and_is_fetched_without_any_token()
    {
        await using var services = new ServiceCollection().AddLogging().AddTrust().BuildServiceProvider();
        var slack = ActivatorUtilities.CreateInstance<Helmsman.Bot.Channels.Slack.Files.SlackDownloads>(
            services, new Lazy<Helmsman.Bot.Channels.Slack.Workspaces.WorkspaceBook>(() => throw new InvalidOperationException("This is no file of Slack's")));
        var attached = ActivatorUtilities.CreateInstance<Helmsman.Bot.Reports.AttachedFile>(services, slack);

        var fetched = await attached.FetchAsync(new Attachment { ContentType = "text/csv", ContentUrl = asked.Urls.Single() + "/report.csv", Name = "report.csv" }, new Activity { ChannelId = "msteams" }, Now);

        Assert.IsType<Helmsman.Bot.Reports.Fetched.Whole>(fetched);
        Assert.Equal(["/report.csv "], strayed);
    }

    public async ValueTask DisposeAsync()
    {
        await asked.DisposeAsync();
        await elsewhere.DisposeAsync();
    }

    private static async Task<WebApplication> StartAsync(Func<HttpRequest, IResult> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Map("/{**path}", (HttpRequest request) => answer(request));
        await app.StartAsync(Now);
        return app;
    }
}
