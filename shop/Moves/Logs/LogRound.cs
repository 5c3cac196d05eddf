namespace Helmsman.Shop.Moves.Logs;

/// <summary>When a log is asked for.</summary>
/// <param name="At">On the wall in the shop's zone.</param>
/// <param name="RemindAfter">Since it was asked for; null: nobody is reminded.</param>
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
        { IsReminded: false } when times.RemindAfter is { } after && now >= asked.At + after => LogStep.Remind,
        _ => LogStep.Nothing,
    };
}
