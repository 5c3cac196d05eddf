using System.Globalization;

namespace Helmsman.Connector.Limits;

internal static class RetryAfter
{
    /// <summary>Whole seconds, rounded up, or the moment in the form that HTTP has for it.</summary>
    public static string? In(RetryAfterForm form, TimeSpan wait, TimeProvider clock) => form switch
    {
        RetryAfterForm.Seconds => Seconds(wait).ToString(CultureInfo.InvariantCulture),
        RetryAfterForm.Date => clock.GetUtcNow().AddSeconds(Seconds(wait)).ToString("R", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static int Seconds(TimeSpan wait) => (int)Math.Ceiling(wait.TotalSeconds);
}
