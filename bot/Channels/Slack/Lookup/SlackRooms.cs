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

    /// <summary>What changes is told by Slack itself, and then forgotten here.</summary>
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(6);

    /// <summary>What was not told is asked again after this time.</summary>
    private static readonly TimeSpan AskedAgainAfter = TimeSpan.FromMinutes(1);

    /// <summary>With more, all are asked anew: no team has so many.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string Team, string Channel), Answer> answers = new();

    /// <summary>However many want to know it at once, Slack is asked once: it takes few such questions a minute.</summary>
    /// <returns>Null when Slack did not tell.</returns>
    public Task<SlackRoom?> FindAsync(string team, string channel, CancellationToken cancellationToken)
    {
        if (answers.Count > Most)
        {
            answers.Clear();
        }

        return answers.AddOrUpdate((team, channel), Ask, (place, known) => IsGood(known) ? known : Ask(place)).Room.Value.WaitAsync(cancellationToken);
    }

    /// <summary>Slack said that it changed.</summary>
    public void Forget(string team, string channel) => answers.TryRemove((team, channel), out _);

    private Answer Ask((string Team, string Channel) place) => new(new(() => AskAsync(place.Team, place.Channel)), clock.GetUtcNow());

    private bool IsGood(Answer known) => clock.GetUtcNow() - known.At < (known.Room is { IsValueCreated: true, Value: { IsCompleted: true, Result: null } } ? AskedAgainAfter : GoodFor);

    private async Task<SlackRoom?> AskAsync(string team, string channel)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            var told = await api.CallAsync(team, SlackMethods.ConversationInfo, new() { ["channel"] = channel }, patience.Token);
            return SlackRoom.Of(told.At("channel"));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
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

    private sealed record Answer(Lazy<Task<SlackRoom?>> Room, DateTimeOffset At);
}
