namespace Helmsman.Shop.Moves.Logs;

/// <summary>When a log is asked for.</summary>
/// <param name="At">On the wall in the shop's zone.</param>
/// <param name="RemindAfter">Since <paramref name="At"/>; null: nobody is reminded.</param>
public sealed record LogTimes(TimeOnly At, TimeSpan? RemindAfter);

public enum LogStep
{
    Nothing,
    Ask,

    /// <summary>Those who have not written.</summary>
    Remind,
}

/// <summary>What is to be done about a day's log now: asked once, reminded once, on days off neither.</summary>
public static class LogRound
{
    /// <param name="now">In the shop's zone.</param>
    /// <param name="asked">Null: not yet.</param>
    public static LogStep Next(DateTimeOffset now, bool isWorkingDay, LogTimes times, LogAsk? asked) => asked switch
    {
        _ when !isWorkingDay || TimeOnly.FromDateTime(now.DateTime) < times.At => LogStep.Nothing,
        null => LogStep.Ask,
        { IsReminded: false } when RemindAt(now, times) is { } at && now.DateTime >= at && asked.At.ToOffset(now.Offset).DateTime < at => LogStep.Remind,
        _ => LogStep.Nothing,
    };

    /// <summary>By the clock on the wall, not by the moment of asking: that is always a little late. Who was asked after it has just been asked.</summary>
    private static DateTime? RemindAt(DateTimeOffset now, LogTimes times) => now.Date + times.At.ToTimeSpan() + times.RemindAfter;
}
