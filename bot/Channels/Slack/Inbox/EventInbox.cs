using System.Text.Json.Nodes;
using System.Threading.Channels;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Inbox;

/// <summary>Keeps what Slack brings until it is done. Slack brings the same again when it is not answered in time, as often as it likes.</summary>
public sealed partial class EventInbox(IDocuments documents, TimeProvider clock, ILogger<EventInbox> logger)
{
    /// <summary>Slack tries for an hour, and once an hour for a day where delayed events are switched on.</summary>
    private static readonly TimeSpan RememberedFor = TimeSpan.FromHours(25);

    /// <summary>So often at most is looked for what can be forgotten.</summary>
    private static readonly TimeSpan TidiedEvery = TimeSpan.FromHours(1);

    /// <summary>What so many starts left undone is what ends the program.</summary>
    private const int MostStarts = 3;

    private readonly Channel<KeptEvent> due = Channel.CreateUnbounded<KeptEvent>();
    private long tidiedAt;

    /// <summary>What is to be worked off, as it comes in; the same may come more than once.</summary>
    internal ChannelReader<KeptEvent> Due => due.Reader;

    /// <summary>Once this returns, it can be answered: it is done even if the program ends now.</summary>
    public async Task KeepAsync(string kind, string id, string lane, JsonObject payload, CancellationToken cancellationToken)
    {
        var kept = new KeptEvent($"{kind}/{id}", kind, lane, payload, clock.GetUtcNow());
        if (await documents.CompareAndSetAsync(KeptEvent.Documents, kept.Id, kept, 0, cancellationToken))
        {
            due.Writer.TryWrite(kept);
            return;
        }

        Log.Again(logger, kept.Id);
        if (await FindUndoneAsync(kept.Id, cancellationToken) is { } before)
        {
            // Something may have gone wrong with it. Where it is only waiting, or under way, it will be found done.
            due.Writer.TryWrite(before);
        }
    }

    /// <returns>Null once it is done.</returns>
    public async Task<KeptEvent?> FindUndoneAsync(string id, CancellationToken cancellationToken) =>
        await documents.FindAsync(KeptEvent.Documents, id, cancellationToken) is { DoneAt: null } kept ? kept : null;

    public async Task FinishAsync(KeptEvent kept, CancellationToken cancellationToken)
    {
        await documents.ChangeAsync(KeptEvent.Documents, kept.Id, now => (now ?? kept) with { Payload = null, DoneAt = clock.GetUtcNow() }, cancellationToken);
        await ForgetOldAsync(cancellationToken);
    }

    /// <summary>What an earlier life left undone, in the order in which it came.</summary>
    public async Task<IReadOnlyList<KeptEvent>> SweepAsync(CancellationToken cancellationToken)
    {
        List<KeptEvent> left = [];
        foreach (var orphan in (await documents.AllAsync(KeptEvent.Documents, cancellationToken: cancellationToken)).Where(kept => kept.DoneAt is null))
        {
            if (orphan.Starts < MostStarts)
            {
                left.Add(await documents.ChangeAsync(KeptEvent.Documents, orphan.Id, now => (now ?? orphan) with { Starts = orphan.Starts + 1 }, cancellationToken));
                continue;
            }

            Log.GivenUp(logger, orphan.Id, MostStarts);
            await FinishAsync(orphan, cancellationToken);
        }

        return [.. left.OrderBy(kept => kept.At).ThenBy(kept => kept.Payload.Text("event", "event_ts"), StringComparer.Ordinal)];
    }

    private async Task ForgetOldAsync(CancellationToken cancellationToken)
    {
        var (now, before) = (clock.GetUtcNow(), Interlocked.Read(ref tidiedAt));
        if (now.UtcTicks - before < TidiedEvery.Ticks || Interlocked.CompareExchange(ref tidiedAt, now.UtcTicks, before) != before)
        {
            return;
        }

        await foreach (var kept in documents.ListAsync(KeptEvent.Documents, cancellationToken: cancellationToken))
        {
            if (kept.Value.DoneAt + RememberedFor < now)
            {
                await documents.CompareAndSetAsync(KeptEvent.Documents, kept.Id, null, kept.Version, cancellationToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1701, LogLevel.Information, "{Event} was brought again and acts once")]
        public static partial void Again(ILogger logger, string @event);

        [LoggerMessage(1702, LogLevel.Error, "{Event} is given up: {Starts} starts of the program left it undone")]
        public static partial void GivenUp(ILogger logger, string @event, int starts);
    }
}
