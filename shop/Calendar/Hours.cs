using System.Globalization;

namespace Helmsman.Shop.Calendar;

/// <summary>From when to when work goes on, on a day's wall clock.</summary>
/// <param name="To">Not after <paramref name="From"/>: it ends on the next day; the same: round the clock.</param>
public sealed record Hours(TimeOnly From, TimeOnly To)
{
    public bool CrossesMidnight => To <= From;

    /// <param name="text">As <c>09:00-18:00</c>; empty: none.</param>
    /// <exception cref="FormatException">It is neither.</exception>
    public static Hours? Parse(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : text.Split('-', StringSplitOptions.TrimEntries) is [var from, var to] && Read(from) is { } first && Read(to) is { } last
            ? new(first, last)
            : throw new FormatException($"'{text}' are no hours: they are written as 09:00-18:00, and none as an empty text");

    private static TimeOnly? Read(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
