using System.Globalization;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>
/// What a spreadsheet keeps in a cell → the text that a careful person would write: 1234, 0.1234, 2026-11-21, 2026-11-21 08:12:33, 00:01:30.
/// Formats of display are not applied: 12.34% is 0.1234, and a number of thirteen digits keeps them all.
/// </summary>
internal static class CellText
{
    /// <summary>Every whole number below is exact, and is written without an exponent.</summary>
    private const double LargestWhole = 1e18;

    public static void Write(object? value, RowText row)
    {
        switch (value)
        {
            case double number:
                Write(number, row);
                break;
            case DateTime moment:
                Write(moment, row);
                break;
            case TimeSpan duration:
                Write(duration, row);
                break;
            case bool truth:
                row.Add(truth ? "true" : "false");
                break;
            case IUtf8SpanFormattable number:
                row.Add(number, default);
                break;
            default:
                row.Add(Text(value));
                break;
        }
    }

    /// <summary>An error is no value: #N/A, #DIV/0!.</summary>
    private static string Text(object? value) =>
        value as string is { } text && !IsError(text) ? text : string.Empty;

    private static bool IsError(string text) => text is "#NULL!" or "#DIV/0!" or "#VALUE!" or "#REF!" or "#NAME?" or "#NUM!" or "#N/A";

    private static void Write(double number, RowText row)
    {
        if (Math.Abs(number) < LargestWhole && number == Math.Truncate(number))
        {
            row.Add((long)number, default);
            return;
        }

        var text = number.ToString("R", CultureInfo.InvariantCulture);
        row.Add(text.Contains('E', StringComparison.Ordinal) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && exact != 0
            ? exact.ToString(CultureInfo.InvariantCulture)
            : text);
    }

    /// <summary>A sheet counts its days from the last of 1899; a time without a day lies before or on it.</summary>
    private static void Write(DateTime moment, RowText row)
    {
        var rounded = new DateTime((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, moment.Kind);
        row.Add(rounded, rounded.Year < 1900 ? "HH':'mm':'ss" : rounded.TimeOfDay == TimeSpan.Zero ? "yyyy'-'MM'-'dd" : "yyyy'-'MM'-'dd HH':'mm':'ss");
    }

    private static void Write(TimeSpan duration, RowText row)
    {
        var seconds = (long)Math.Round(duration.TotalSeconds);
        var sign = seconds < 0 ? "-" : "";
        seconds = Math.Abs(seconds);
        row.Add(string.Create(CultureInfo.InvariantCulture, $"{sign}{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}"));
    }
}
