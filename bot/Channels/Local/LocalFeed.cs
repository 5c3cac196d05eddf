using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

namespace Helmsman.Bot.Channels.Local;

/// <summary>What the open pages are told as it happens. A page that was away for a moment is told what it missed, or to read everything again.</summary>
public sealed class LocalFeed(TimeProvider clock)
{
    public const string MessageEvent = "message";
    public const string TypingEvent = "typing";
    public const string ResetEvent = "reset";
    public const string BeatEvent = "beat";

    public static readonly TimeSpan BeatEvery = TimeSpan.FromSeconds(15);

    private const int Remembered = 500;

    private readonly Lock gate = new();
    private readonly Queue<(long Number, SseItem<string> Item)> recent = new();
    private readonly HashSet<Channel<SseItem<string>>> pages = [];
    private readonly string run = Guid.NewGuid().ToString("N");
    private long last;

    public void Tell(PageMessage message) => Publish(MessageEvent, JsonSerializer.Serialize(message, LocalJson.Default.PageMessage));

    public void TellTyping(string room) => Publish(TypingEvent, JsonSerializer.Serialize(new PageTyping(room), LocalJson.Default.PageTyping));

    public async IAsyncEnumerable<SseItem<string>> FollowAsync(string? lastEventId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = Channel.CreateBounded<SseItem<string>>(Remembered);
        var missed = Join(page, lastEventId);
        try
        {
            yield return new SseItem<string>("{}", BeatEvent);
            foreach (var item in missed)
            {
                yield return item;
            }

            while (await NextAsync(page.Reader, cancellationToken) is { } item)
            {
                yield return item;
            }
        }
        finally
        {
            Leave(page);
        }
    }

    /// <returns>Null when the page was too slow and has been let go: it comes back and names the last event it had.</returns>
    private async Task<SseItem<string>?> NextAsync(ChannelReader<SseItem<string>> reader, CancellationToken cancellationToken)
    {
        using var quiet = new CancellationTokenSource(BeatEvery, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(quiet.Token, cancellationToken);
        try
        {
            return await reader.WaitToReadAsync(either.Token) && reader.TryRead(out var item) ? item : null;
        }
        catch (OperationCanceledException) when (quiet.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new SseItem<string>("{}", BeatEvent);
        }
    }

    private void Publish(string type, string data)
    {
        lock (gate)
        {
            var item = new SseItem<string>(data, type) { EventId = string.Create(CultureInfo.InvariantCulture, $"{run}-{++last}") };
            recent.Enqueue((last, item));
            if (recent.Count > Remembered)
            {
                recent.Dequeue();
            }

            pages.RemoveWhere(page => !page.Writer.TryWrite(item) && page.Writer.TryComplete());
        }
    }

    private IReadOnlyList<SseItem<string>> Join(Channel<SseItem<string>> page, string? lastEventId)
    {
        lock (gate)
        {
            pages.Add(page);
            return lastEventId is null ? [] : Since(lastEventId) ?? [new SseItem<string>("{}", ResetEvent)];
        }
    }

    private void Leave(Channel<SseItem<string>> page)
    {
        lock (gate)
        {
            pages.Remove(page);
        }
    }

    /// <returns>Null when what came after that event is no longer remembered, or the event is of an earlier run.</returns>
    private IReadOnlyList<SseItem<string>>? Since(string lastEventId)
    {
        var known = lastEventId.Split('-') is [var ofRun, var text] && ofRun == run
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= last - recent.Count
            ? number
            : (long?)null;
        return known is null ? null : [.. recent.Where(entry => entry.Number > known).Select(entry => entry.Item)];
    }
}
