using System.Collections.Concurrent;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Interactivity;

namespace Helmsman.Bot.Channels.Slack.Lookup;

/// <summary>
/// What a channel is called, and who shares it: events tell ids alone. Bounded in time, and never a reason for anything to fail; without an answer
/// a channel is called by its id.
/// </summary>
public sealed partial class SlackRooms(SlackApi api, TimeProvider clock, ILogger<SlackRooms> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Names change, but not often, and then Slack says so itself.</summary>
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(6);

    /// <summary>What was not told is asked again after this time.</summary>
    private static readonly TimeSpan AskedAgainAfter = TimeSpan.FromMinutes(1);

    /// <summary>With more, all are asked anew: no team has so many.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string Team, string Channel), Answer> answers = new();

    /// <returns>Null when Slack did not tell.</returns>
    public async Task<SlackRoom?> FindAsync(string team, string channel, CancellationToken cancellationToken)
    {
        if (answers.TryGetValue((team, channel), out var known) && clock.GetUtcNow() - known.At < (known.Room is null ? AskedAgainAfter : GoodFor))
        {
            return known.Room;
        }

        if (answers.Count > Most)
        {
            answers.Clear();
        }

        var told = await AskAsync(team, channel, cancellationToken);
        answers[(team, channel)] = new Answer(told, clock.GetUtcNow());
        return told;
    }

    private async Task<SlackRoom?> AskAsync(string team, string channel, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var told = await api.CallAsync(team, SlackMethods.ConversationInfo, new() { ["channel"] = channel }, either.Token);
            return SlackRoom.Of(told.At("channel"));
        }
        catch (Exception error) when (error is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            Log.NotTold(logger, team, channel, error.Message);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1705, LogLevel.Warning, "{Team} did not tell what channel {Channel} is: {Error}")]
        public static partial void NotTold(ILogger logger, string team, string channel, string error);
    }

    private sealed record Answer(SlackRoom? Room, DateTimeOffset At);
}
