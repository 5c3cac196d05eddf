using System.Net;
using Helmsman.Bot.Channels.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Helmsman.Tests.Bot.Channels.Local;

public sealed class TrustTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:3978", null, true)]
    [InlineData("::1", "[::1]:3978", "http://[::1]:3978", true)]
    [InlineData("::ffff:127.0.0.1", "127.0.0.1:3978", "http://127.0.0.1:3978", true)]
    [InlineData("10.1.2.3", "localhost:3978", null, false)]
    [InlineData(null, "localhost:3978", null, false)]
    [InlineData("127.0.0.1", "evil.example:3978", null, false)]
    [InlineData("127.0.0.1", "localhost:3978", "https://evil.example", false)]
    [InlineData("127.0.0.1", "localhost:3978", "http://localhost:8080", false)]
    public async Task Only_this_machine_and_its_own_page_are_served(string? remote, string host, string? origin, bool served)
    {
        var reached = false;
        var context = Request(remote, host);
        context.Request.Headers.Origin = origin;
        var guard = new LoopbackOnly(
            _ =>
            {
                reached = true;
                return Task.CompletedTask;
            },
            NullLogger<LoopbackOnly>.Instance);

        await guard.InvokeAsync(context);

        Assert.Equal(served, reached);
        Assert.Equal(served ? 200 : 403, context.Response.StatusCode);
    }

    [Fact]
    public async Task What_came_through_a_proxy_is_not_from_here()
    {
        var context = Request("127.0.0.1", "localhost");
        context.Request.Headers["X-Forwarded-For"] = "203.0.113.9";

        await new LoopbackOnly(_ => throw new InvalidOperationException("reached"), NullLogger<LoopbackOnly>.Instance).InvokeAsync(context);

        Assert.Equal(403, context.Response.StatusCode);
    }

    [Theory]
    [InlineData("local/")]
    [InlineData("local/page/state")]
    [InlineData("local/v3/conversations/team/members")]
    public async Task Every_path_of_the_channel_is_guarded(string path)
    {
        await using var server = await LocalServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Root, path));
        request.Headers.Host = "evil.example";
        using var refused = await server.Page.SendAsync(request, TestContext.Current.CancellationToken);
        using var served = await server.Page.GetAsync(new Uri(server.Root, path), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (refused.StatusCode, served.StatusCode));
    }

    [Theory]
    [InlineData("local/")]
    [InlineData("local/page/state")]
    [InlineData("local/v3/conversations/team/members")]
    public async Task In_production_the_channel_does_not_exist(string path)
    {
        await using var server = await LocalServer.StartAsync(environment: "Production");
        using var absent = await server.Page.GetAsync(new Uri(server.Root, path), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, absent.StatusCode);
    }

    [Fact]
    public async Task The_page_may_load_nothing_from_anywhere_else()
    {
        await using var server = await LocalServer.StartAsync();
        using var page = await server.Page.GetAsync(new Uri(server.Root, "local/"), TestContext.Current.CancellationToken);

        Assert.StartsWith("default-src 'self';", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    private static DefaultHttpContext Request(string? remote, string host)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Request.Scheme = "http";
        context.Request.Host = new HostString(host);
        return context;
    }
}
