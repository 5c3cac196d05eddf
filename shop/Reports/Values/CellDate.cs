namespace Helmsman.Shop.Reports.Values;

/// <summary>A day, or a moment, in a cell.</summary>
internal static class CellDate
{
    private const int EarliestYear = 1990;

    private const int LatestYear = 2099;

    /// <summary>
    /// 2026-11-21, 2026/11/21, 20261121, 2026.11.21, 2026年11月21日; and 11/21/26 or 21/11/2026 once the order is known (where the day can be told
    /// by itself, as in 21.11.2026 with points, which only those write who put the day first, no order is needed). A time behind it is left off.
    /// </summary>
    public static DateOnly? Date(ReadOnlySpan<byte> cell, DayOrder order) => Moment(cell, null, order)?.Day;

    /// <summary>A date, and a time behind it: 2026-11-21 08:12:33, 2026-11-21T08:12:33Z, 2026-11-21 08:12:33 -0400, 11/21/26 8:12 PM.</summary>
    /// <param name="zone">Where the moment says how far it is from UTC, it is told in this zone; without one as it stands.</param>
    /// <returns>Time: null where none stands.</returns>
    public static (DateOnly Day, TimeOnly? Time)? Moment(ReadOnlySpan<byte> cell, TimeZoneInfo? zone, DayOrder order)
    {
        Span<byte> ascii = stackalloc byte[Cells.Longest];
        var length = cell.Length is < 6 or > Cells.Longest ? -1 : HalfWidth.Write(cell, ascii);
        if (length < 0)
        {
            return null;
        }

        var reader = new DateReader(ascii[..length]);
        return !reader.Read(order) ? null
            : reader is { Offset: { } offset, Time: { } time } && zone is not null ? In(zone, new DateTimeOffset(reader.Day, time, offset))
            : (reader.Day, reader.Time);
    }

    public static bool IsYear(int year) => year is >= EarliestYear and <= LatestYear;

    private static (DateOnly Day, TimeOnly? Time) In(TimeZoneInfo zone, DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, zone).DateTime;
        return (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
