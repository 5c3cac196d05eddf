using System.Collections.Concurrent;

namespace Helmsman.Bot.Channels.Slack.Lookup;

/// <summary>What was asked lately is not asked again; several who want to know the same at once ask once.</summary>
/// <param name="ask">Null: it was not told.</param>
internal sealed class Remembered<T>(Func<string, string, Task<T?>> ask, TimeProvider clock)
    where T : class
{
    /// <summary>Names change, and languages, but not often.</summary>
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(6);

    /// <summary>What was not told is asked again after this time.</summary>
    private static readonly TimeSpan AskedAgainAfter = TimeSpan.FromMinutes(1);

    /// <summary>With more, everything is asked anew: no team is that large.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(string Team, string Id), Answer> answers = new();

    public async Task<T?> FindAsync(string team, string id)
    {
        if (answers.Count > Most)
        {
            answers.Clear();
        }

        var answer = answers.GetOrAdd((team, id), Ask);
        if (IsOld(answer))
        {
            answers.TryUpdate((team, id), Ask((team, id)), answer);
            answer = answers.GetOrAdd((team, id), Ask);
        }

        return await answer.Told.Value;
    }

    /// <summary>Without asking: null also where it was not asked yet.</summary>
    public T? Recall(string team, string id) =>
        answers.TryGetValue((team, id), out var answer) && answer.Told is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } told } ? told.Result : null;

    private Answer Ask((string Team, string Id) key) => new(new(() => ask(key.Team, key.Id)), clock.GetUtcNow());

    private bool IsOld(Answer answer)
    {
        var isUntold = answer.Told is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true, Result: null } };
        return clock.GetUtcNow() - answer.At > (isUntold ? AskedAgainAfter : GoodFor);
    }

    private sealed record Answer(Lazy<Task<T?>> Told, DateTimeOffset At);
}
