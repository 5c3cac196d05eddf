namespace Helmsman.Shop.Calendar;

/// <summary>The day that a moment belongs to in a zone.</summary>
public static class LocalDay
{
    /// <param name="zone">IANA name.</param>
    public static DateOnly Of(DateTimeOffset at, string zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);
}
