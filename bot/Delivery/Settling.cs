namespace Helmsman.Bot.Delivery;

/// <summary>What becomes of a row when a post is begun, and by what came of it.</summary>
internal static class Settling
{
    /// <summary>A post that got no answer is made once more; two that got none are enough.</summary>
    public const int MostUnanswered = 2;

    /// <summary>With the waits of <see cref="WaitAfter"/> about three hours; then the row is left alone until its card changes.</summary>
    public const int MostAttempts = 40;

    /// <summary>Whatever swallowed the answer is given time to pass: there is only one more try.</summary>
    private static readonly TimeSpan UnansweredRest = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>The row as it must be kept before a post. One that was begun before and never ended, because the program died, may be there.</summary>
    public static Posting Begun(Posting row) => row.IsBegun ? row.AfterNoAnswer("the program ended before the answer came") : row with { IsBegun = true };

    /// <summary>The post is there, and what belongs to it is still to follow: from now on it is edited and not made again.</summary>
    public static Posting Stands(this Posting row, string activity) => row with { IsBegun = false, ActivityId = activity, Unanswered = 0 };

    /// <param name="revision">The revision that was sent; a newer one may be wanted by now.</param>
    /// <param name="luck">0 up to 1: waits differ, so that those who failed together do not come back together.</param>
    public static Posting After(this Posting row, int revision, Outcome outcome, DateTimeOffset now, double luck) => outcome switch
    {
        Outcome.Arrived arrived => row.Ended() with { Delivered = revision, ActivityId = arrived.ActivityId ?? row.ActivityId, Unanswered = 0 },
        Outcome.Lost => row.Ended() with { ActivityId = null, Thread = row.ActivityId },
        Outcome.Unanswered unanswered => row.AfterNoAnswer(unanswered.Error) with { IsBegun = false, NotBefore = now + UnansweredRest },
        Outcome.Silenced silenced => row.Ended() with { LastError = silenced.Error },
        Outcome.Refused refused => row.Ended() with { LastError = refused.Error, GivenUp = refused.Error },
        Outcome.NotSent => row with { IsBegun = false },
        Outcome.Failed failed => row.AfterFailure(failed, now, luck),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}"),
    };

    /// <summary>Doubles from a second up to five minutes, less up to a quarter.</summary>
    public static TimeSpan WaitAfter(int attempts, double luck)
    {
        var seconds = Math.Min(Math.Pow(2, attempts - 1), LongestWait.TotalSeconds);
        return TimeSpan.FromSeconds(seconds * (1 - (luck / 4)));
    }

    private static Posting Ended(this Posting row) => row with { IsBegun = false, Attempts = 0, NotBefore = null, LastError = null };

    private static Posting AfterNoAnswer(this Posting row, string error) => row with
    {
        Unanswered = row.Unanswered + 1,
        LastError = error,
        GivenUp = row.Unanswered + 1 >= MostUnanswered ? error : null,
    };

    private static Posting AfterFailure(this Posting row, Outcome.Failed failed, DateTimeOffset now, double luck)
    {
        var attempts = row.Attempts + 1;
        return row with
        {
            IsBegun = false,
            Attempts = attempts,
            LastError = failed.Error,
            NotBefore = now + (failed.After ?? WaitAfter(attempts, luck)),
            GivenUp = attempts >= MostAttempts ? failed.Error : null,
        };
    }
}
