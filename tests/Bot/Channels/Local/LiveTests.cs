using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Local;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Channels.Local;

public sealed class LiveTests
{
    [Fact]
    public async Task Every_open_page_is_told_of_an_edit()
    {
        await using var server = await LocalServer.StartAsync();
        var sent = "";
        server.Bot.OnActivity = async activity =>
        {
            if ((string?)activity["type"] == "message")
            {
                sent = await server.Bot.ReplyAsync(activity, FakeBot.Text("待确认"));
                using var updated = await server.Bot.UpdateAsync(activity, sent, FakeBot.Text("已收到"));
            }

            return null;
        };
        await using var one = await Follower.OpenAsync(server);
        await using var other = await Follower.OpenAsync(server);

        using var said = await server.SayAsync("team", "lin", "嗨");

        foreach (var page in new[] { one, other })
        {
            await page.NextAsync();
            var added = (await page.NextAsync()).Data;
            var edited = (await page.NextAsync()).Data;
            Assert.Equal((sent, "待确认", 1L), Shown(added));
            Assert.Equal((sent, "已收到", 2L), Shown(edited));
        }
    }

    [Fact]
    public async Task A_page_that_was_away_is_told_what_it_missed_and_nothing_twice()
    {
        await using var server = await LocalServer.StartAsync();
        string? last;
        await using (var page = await Follower.OpenAsync(server))
        {
            using var first = await server.SayAsync("chat-lin", "lin", "一");
            last = (await page.NextAsync()).EventId;
        }

        using var second = await server.SayAsync("chat-lin", "lin", "二");
        await using var back = await Follower.OpenAsync(server, last);

        Assert.Equal("二", Shown((await back.NextAsync()).Data).Text);
    }

    [Fact]
    public async Task A_page_that_comes_back_after_a_restart_is_told_to_read_all_again()
    {
        await using var server = await LocalServer.StartAsync();
        await using var back = await Follower.OpenAsync(server, "0123456789abcdef-7");

        Assert.Equal(LocalFeed.ResetEvent, (await back.NextAsync()).EventType);
    }

    [Fact]
    public async Task A_silent_line_is_kept_alive()
    {
        var clock = new FakeTimeProvider();
        var feed = new LocalFeed(clock);
        await using var events = feed.FollowAsync(null, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await events.MoveNextAsync());

        var next = events.MoveNextAsync().AsTask();
        clock.Advance(LocalFeed.BeatEvery);

        Assert.True(await next.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken));
        Assert.Equal(LocalFeed.BeatEvent, events.Current.EventType);
    }

    private static (string? Id, string? Text, long Revision) Shown(string data)
    {
        var message = JsonNode.Parse(data)!;
        return ((string?)message["id"], (string?)message["activity"]!["text"], (long)message["revision"]!);
    }

    /// <summary>An open page, as the browser's EventSource would be.</summary>
    private sealed class Follower(HttpResponseMessage response, IAsyncEnumerator<SseItem<string>> events) : IAsyncDisposable
    {
        public static async Task<Follower> OpenAsync(LocalServer server, string? lastEventId = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "events");
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
            if (lastEventId is not null)
            {
                request.Headers.Add("Last-Event-ID", lastEventId);
            }

            var response = await server.Page.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            var stream = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
            var follower = new Follower(response, SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator());
            Assert.Equal(LocalFeed.BeatEvent, (await follower.NextAsync()).EventType);
            return follower;
        }

        public async Task<SseItem<string>> NextAsync()
        {
            Assert.True(await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20)));
            return events.Current;
        }

        public ValueTask DisposeAsync()
        {
            response.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
