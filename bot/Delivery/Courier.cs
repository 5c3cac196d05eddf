using System.Security.Cryptography;
using Helmsman.Bot.Conversations;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Delivery;

/// <summary>Brings one row of the outbox one step nearer to being seen as wanted.</summary>
public sealed partial class Courier(IDocuments documents, Outbound outbound, Silences silences, TimeProvider clock, ILogger<Courier> logger)
{
    /// <returns>When to come again for it; null when there is nothing left to do now.</returns>
    public async Task<DateTimeOffset?> BringAsync(string id, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(Posting.Documents, id, cancellationToken) is not { IsPending: true } row)
        {
            return null;
        }

        if (row.NotBefore is { } notBefore && notBefore > clock.GetUtcNow())
        {
            return notBefore;
        }

        if (row.IsPost && row.Until < clock.GetUtcNow())
        {
            Log.TooLate(logger, row.What, row.Where);
            await documents.ChangeAsync(Posting.Documents, id, kept => (kept ?? row) with { GivenUp = "too late" }, cancellationToken);
            return null;
        }

        return await PlaceOfAsync(row, cancellationToken) is { } place && await BeginAsync(row, cancellationToken) is { IsPending: true } begun
            ? await BringAsync(place, begun, cancellationToken)
            : null;
    }

    /// <summary>Null: the bot is not there, or not heard there.</summary>
    private async Task<KnownConversation?> PlaceOfAsync(Posting row, CancellationToken cancellationToken)
    {
        var place = await documents.FindAsync(KnownConversation.Documents, row.Where, cancellationToken);
        if (place is { IsOpen: true })
        {
            return place;
        }

        // That a place is silent was logged when it began: the hourly sweep need not say it again of each card that waits.
        if (place?.Silence is null)
        {
            Log.NobodyThere(logger, row.What, row.Where);
        }

        return null;
    }

    private async Task<Posting> BeginAsync(Posting row, CancellationToken cancellationToken)
    {
        if (!row.IsPost)
        {
            return row;
        }

        var begun = await documents.ChangeAsync(Posting.Documents, row.Id, kept => Settling.Begun(kept ?? row), cancellationToken);
        TellIfUnanswered(begun, row);
        return begun;
    }

    private async Task<DateTimeOffset?> BringAsync(KnownConversation place, Posting row, CancellationToken cancellationToken)
    {
        var outcome = await outbound.ShowAsync(place, row, cancellationToken);
        var luck = RandomNumberGenerator.GetInt32(1000) / 1000.0;
        var now = clock.GetUtcNow();

        // What came of it is known now, so it is kept even while the program stops: else a post that arrived would be made again.
        var settled = await documents.ChangeAsync(
            Posting.Documents, row.Id, kept => (kept ?? row).After(row.Wanted, outcome, now, luck), CancellationToken.None);
        Tell(settled, outcome);
        TellIfUnanswered(settled, row);
        if (outcome is Outcome.Silenced silenced)
        {
            await silences.BeginAsync(place, silenced.Code, cancellationToken);
            return null;
        }

        return settled.IsPending ? settled.NotBefore ?? now : null;
    }

    private void Tell(Posting row, Outcome outcome)
    {
        switch (outcome)
        {
            case Outcome.Arrived:
                Log.Arrived(logger, row.What, row.Where, row.Delivered);
                break;
            case Outcome.Lost:
                Log.Gone(logger, row.What, row.Where);
                break;
            case Outcome.Failed failed when row.GivenUp is null:
                Log.Failed(logger, row.What, row.Where, row.Attempts, failed.Error);
                break;
            case Outcome.Failed or Outcome.Refused:
                Log.GivenUp(logger, row.What, row.Where, row.GivenUp);
                break;
        }
    }

    private void TellIfUnanswered(Posting row, Posting before)
    {
        if (row.Unanswered <= before.Unanswered)
        {
            return;
        }

        if (row.GivenUp is null)
        {
            Log.MayBeDoubled(logger, row.What, row.Where, row.LastError);
        }
        else
        {
            Log.NeverConfirmed(logger, row.What, row.Where, row.LastError);
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

        [LoggerMessage(1203, LogLevel.Warning, "{What} waits: the bot is not, or no longer, heard in {Where}")]
        public static partial void NobodyThere(ILogger logger, string what, string where);

        [LoggerMessage(1204, LogLevel.Warning, "{What} was posted to {Where} and no answer came: it is posted once more and may then stand there twice. {Error}")]
        public static partial void MayBeDoubled(ILogger logger, string what, string where, string? error);

        [LoggerMessage(1205, LogLevel.Error, "{What} was posted to {Where} twice and never confirmed: it is not posted again until it changes. {Error}")]
        public static partial void NeverConfirmed(ILogger logger, string what, string where, string? error);

        [LoggerMessage(1206, LogLevel.Error, "{What} is not brought to {Where} until it changes: {Error}")]
        public static partial void GivenUp(ILogger logger, string what, string where, string? error);

        [LoggerMessage(1207, LogLevel.Warning, "{What} is not brought to {Where}: its time has passed")]
        public static partial void TooLate(ILogger logger, string what, string where);
    }
}
