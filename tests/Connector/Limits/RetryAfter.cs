using System.Globalization;

namespace Helmsman.Connector.Limits;

/// <summary>How a 429 says when to come back.</summary>
public enum RetryAfterForm
{
    Seconds,
    Date,
    None,
}

/// <summary>The header of a 429, never too early: whole seconds, or a date in whole seconds, both rounded up.</summary>
public static class RetryAfter
{
    public static string? In(RetryAfterForm form, TimeSpan wait, TimeProvider clock) => form switch
    {
        RetryAfterForm.Seconds => ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture),
        RetryAfterForm.Date => RoundedUp(clock.GetUtcNow() + wait).ToString("R", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static DateTimeOffset RoundedUp(DateTimeOffset moment) =>
        DateTimeOffset.FromUnixTimeSeconds((long)Math.Ceiling(moment.ToUnixTimeMilliseconds() / 1000d));
}
