using System.Globalization;
using System.Text.RegularExpressions;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports;

/// <summary>What stands in a cell.</summary>
internal static partial class Cells
{
    public const string DateExpected = "yyyy-MM-dd";

    private static readonly string[] DateFormats = ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "yyyy.M.d", "yyyy年M月d日"];

    private static readonly string[] Sums = ["汇总", "合计", "总计", "total", "grand total"];

    private static readonly string[] Missing = ["", "-", "--", "—", "N/A", "NULL"];

    public static bool IsMissing(string text) => Missing.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>A line of sums, which some exports add.</summary>
    public static bool IsSum(string text) => Sums.Contains(text, StringComparer.OrdinalIgnoreCase);

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <returns>The value (null: the file says nothing), or the code of what is wrong with it and an example of what is right.</returns>
    public static (double? Value, string? Wrong, string? Expected) Measure(string text, Unit unit)
    {
        if (IsMissing(text))
        {
            return default;
        }

        var (shape, example) = unit == Unit.Count ? (WholeNumber(), "1234") : (Amount(), "1234.50");
        return !shape.IsMatch(text) ? (null, ProblemCodes.NotANumber, example)
            : text[0] == '-' ? (null, ProblemCodes.NegativeValue, "≥ 0")
            : (double.Parse(Ornaments().Replace(text, string.Empty), CultureInfo.InvariantCulture), null, null);
    }

    [GeneratedRegex(@"^-?([0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,15})(\.0+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^-?[\u00A5\uFFE5$£€]?\s?([0-9]{1,3}(,[0-9]{3}){1,4}|[0-9]{1,15})(\.[0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(@"[,\u00A5\uFFE5$£€\s]", RegexOptions.None, 1000)]
    private static partial Regex Ornaments();
}
