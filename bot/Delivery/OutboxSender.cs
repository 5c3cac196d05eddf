using System.Collections.Concurrent;
using Helmsman.Bot.Conversations;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Delivery;

/// <summary>Sends or edits until every row of the outbox is seen as wanted; one at a time in each conversation, so that order holds.</summary>
public sealed partial class OutboxSender(Outbox outbox, IDocuments documents, Outbound outbound, ILogger<OutboxSender> logger) : BackgroundService
{
    /// <summary>After so many failures at the same revision a row is left alone until its card changes.</summary>
    public const int MostAttempts = 10;

    private const int ConversationsAtOnce = 8;

    private readonly ConcurrentDictionary<string, SemaphoreSlim> lanes = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await outbox.SweepAsync(stoppingToken);
        var options = new ParallelOptions { MaxDegreeOfParallelism = ConversationsAtOnce, CancellationToken = stoppingToken };
        await Parallel.ForEachAsync(outbox.Due.ReadAllAsync(stoppingToken), options, DeliverInLaneAsync);
    }

    private async ValueTask DeliverInLaneAsync(string id, CancellationToken cancellationToken)
    {
        var lane = lanes.GetOrAdd(id[(id.IndexOf('|', StringComparison.Ordinal) + 1)..], _ => new SemaphoreSlim(1));
        await lane.WaitAsync(cancellationToken);
        try
        {
            await DeliverAsync(id, cancellationToken);
        }
        finally
        {
            lane.Release();
        }
    }

    private async Task DeliverAsync(string id, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(Posting.Documents, id, cancellationToken) is not { IsPending: true } row)
        {
            return;
        }

        var place = await documents.FindAsync(KnownConversation.Documents, row.Where, cancellationToken);
        if (place is not { IsOpen: true })
        {
            Log.NobodyThere(logger, row.What, row.Where);
            return;
        }

        var outcome = await outbound.ShowAsync(place, row, cancellationToken);
        await documents.ChangeAsync(Posting.Documents, id, kept => Settle(kept ?? row, row.Wanted, outcome), cancellationToken);
        Tell(row, outcome);
    }

    private static Posting Settle(Posting kept, int revision, Delivery outcome) => outcome switch
    {
        Delivery.Arrived arrived => kept.After(revision, arrived.ActivityId),
        Delivery.Lost => kept with { ActivityId = null },
        Delivery.Failed failed => kept.Failed(failed.Error),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}"),
    };

    private void Tell(Posting row, Delivery outcome)
    {
        switch (outcome)
        {
            case Delivery.Lost:
                Log.Gone(logger, row.What, row.Where);
                outbox.Again(row.Id);
                break;
            case Delivery.Failed failed:
                Log.Failed(logger, row.What, row.Where, row.Attempts + 1, failed.Error);
                break;
            default:
                Log.Arrived(logger, row.What, row.Where, row.Wanted);
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1200, LogLevel.Information, "{What} revision {Revision} is seen in {Where}")]
        public static partial void Arrived(ILogger logger, string what, string where, int revision);

        [LoggerMessage(1201, LogLevel.Warning, "{What} could not be brought to {Where}, attempt {Attempt}: {Error}")]
        public static partial void Failed(ILogger logger, string what, string where, int attempt, string error);

        [LoggerMessage(1202, LogLevel.Warning, "{What} is no longer in {Where}: it is posted anew")]
        public static partial void Gone(ILogger logger, string what, string where);

        [LoggerMessage(1203, LogLevel.Warning, "{What} waits: the bot is not, or no longer, in {Where}")]
        public static partial void NobodyThere(ILogger logger, string what, string where);
    }
}
