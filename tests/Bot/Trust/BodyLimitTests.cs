using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Helmsman.Tests.Bot.Trust;

public sealed class BodyLimitTests
{
    private const int Limit = 4096;

    [Theory]
    [InlineData(Limit, false, HttpStatusCode.OK)]
    [InlineData(Limit, true, HttpStatusCode.OK)]
    [InlineData(Limit + 1, false, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(Limit + 1, true, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(100 * Limit, true, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_over_the_limit_is_refused_whether_it_tells_its_length_or_not(int bytes, bool chunked, HttpStatusCode expected)
    {
        await using var door = await Door.OpenAsync(settings: ("Helmsman:LargestActivityBytes", $"{Limit}"));

        var (status, body) = await door.KnockAsync(Content(Message(bytes), chunked));

        Assert.Equal((expected, string.Empty), (status, body));
        Assert.Equal(expected == HttpStatusCode.OK ? (1, 0) : (0, 1), (door.Turns, door.Warnings.Count));
    }

    [Fact]
    public async Task It_is_refused_before_anybody_asks_what_it_is()
    {
        await using var door = await Door.OpenAsync(settings: ("Helmsman:LargestActivityBytes", $"{Limit}"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await door.KnockAsync(new string('x', Limit + 1))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await door.KnockAsync("x")).Status);
    }

    [Fact]
    public async Task A_stream_without_end_is_left_one_byte_after_the_limit()
    {
        await using var door = await Door.OpenAsync(settings: ("Helmsman:LargestActivityBytes", $"{Limit}"));
        using var endless = new Endless();

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await door.KnockAsync(new StreamContent(endless))).Status);
    }

    /// <summary>Teams takes 100 KB of UTF-16, brings a text a second time as HTML, and JSON may spell each character as six bytes.</summary>
    [Fact]
    public async Task The_longest_message_that_Teams_takes_gets_in()
    {
        await using var door = await Door.OpenAsync();
        var text = new string('舵', 50 * 1024);
        var activity = JsonNode.Parse(Message(1000))!.AsObject();
        activity["text"] = text;
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = $"<p>{text}</p>" });
        var body = activity.ToJsonString();

        Assert.InRange(Encoding.UTF8.GetByteCount(body), 600_000, 1024 * 1024);
        Assert.Equal(HttpStatusCode.OK, (await door.KnockAsync(body)).Status);
    }

    private static HttpContent Content(string body, bool chunked) => chunked
        ? new StreamContent(new Forward(Encoding.UTF8.GetBytes(body)))
        : new StringContent(body, Encoding.UTF8, "application/json");

    private static string Message(int bytes)
    {
        const string Start = """{"type":"message","channelId":"msteams","serviceUrl":"http://localhost/","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"text":" """;
        return $"{Start}{new string('x', bytes - Start.Length - 2)}\"}}";
    }

    /// <summary>Does not tell how long it is.</summary>
    private sealed class Forward(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }

    private sealed class Endless : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)' ', offset, count);
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
