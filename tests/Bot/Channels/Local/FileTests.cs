using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Local;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Channels.Local;

public sealed class FileTests
{
    private const string Query = "files?room=chat-lin&user=lin&locale=zh-CN&timeZone=Asia%2FShanghai&name=%E7%94%9F%E6%84%8F%E5%8F%82%E8%B0%8B.csv";

    [Fact]
    public async Task A_file_arrives_as_an_attachment_that_the_bot_can_fetch()
    {
        await using var server = await LocalServer.StartAsync();
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes("日期,访客数\n2026-11-21,830\n"));
        file.Headers.ContentType = new("text/csv");

        using var shared = await server.Page.PostAsync(new Uri(Query, UriKind.Relative), file, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NoContent, shared.StatusCode);
        var attachment = Assert.Single(server.Bot.OfType("message"))["attachments"]![0]!;
        Assert.Equal(("text/csv", "生意参谋.csv"), ((string?)attachment["contentType"], (string?)attachment["name"]));
        var fetched = await server.Page.GetStringAsync(new Uri((string)attachment["contentUrl"]!), TestContext.Current.CancellationToken);
        Assert.Equal("日期,访客数\n2026-11-21,830\n", fetched);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_is_refused_with_the_limit_named(bool saysItsLength)
    {
        await using var server = await LocalServer.StartAsync();
        using var file = saysItsLength ? (HttpContent)new ByteArrayContent(new byte[FileShelf.MaxBytes + 1]) : new OfUnknownLength(FileShelf.MaxBytes + 1);
        using var request = new HttpRequestMessage(HttpMethod.Post, Query) { Content = file };
        request.Headers.ExpectContinue = true;
        request.Headers.TransferEncodingChunked = !saysItsLength;

        using var refused = await server.Page.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, refused.StatusCode);
        var error = JsonNode.Parse(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!["error"]!;
        Assert.Equal(("FileTooLarge", "A file may have up to 20 MB."), ((string?)error["code"], (string?)error["message"]));
        Assert.Empty(server.Bot.OfType("message"));
    }

    [Fact]
    public void A_file_is_kept_for_a_day()
    {
        var clock = new FakeTimeProvider();
        var shelf = new FileShelf(clock);
        var key = shelf.Put("a.csv", [1]);

        clock.Advance(FileShelf.Kept - TimeSpan.FromSeconds(1));
        Assert.NotNull(shelf.Find(key));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(shelf.Find(key));
    }

    private sealed class OfUnknownLength(int length) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => stream.WriteAsync(new byte[length]).AsTask();

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
