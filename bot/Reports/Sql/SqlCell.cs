using System.Globalization;

namespace Helmsman.Bot.Reports.Sql;

/// <summary>What a database holds → what an export would say.</summary>
internal static class SqlCell
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>NULL is missing. A moment is of the day that it is in the shop; one without a zone is taken to be the shop's already.</summary>
    public static string Of(object value, TimeZoneInfo zone) => value switch
    {
        DBNull => string.Empty,
        string text => text,
        DateOnly day => day.ToString(Day, CultureInfo.InvariantCulture),
        DateTime { Kind: DateTimeKind.Utc } moment => TimeZoneInfo.ConvertTimeFromUtc(moment, zone).ToString(Day, CultureInfo.InvariantCulture),
        DateTime time => time.ToString(Day, CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        double or float => Plain(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>Without an exponent; what is no number stays none, and is refused as such.</summary>
    private static string Plain(double number) => double.IsFinite(number) && Math.Abs(number) < 1e15
        ? number.ToString("0.###############", CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);
}
