using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Values;

/// <summary>A figure in a cell.</summary>
internal static class CellNumber
{
    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>
    /// 1,234; ¥1,234.50; (123) for -123; 12.34% for 0.1234; 1.2万 for 12000; and of a plain number also 00:01:30 and 1分30秒 for 90 seconds. A range
    /// ("100-200", "1~5") or a bound ("10万以上", "&lt;5") names no number: it is missing, and no error. 1.234,56 is refused: a comma groups thousands,
    /// and a guess would be wrong by a factor of a thousand.
    /// </summary>
    /// <param name="mayBeNegative">Discounts and returns are, in some exports.</param>
    /// <returns>The value (null: the file says nothing), or the code of what is wrong with it and an example of what is right.</returns>
    public static (double? Value, string? Wrong, string? Expected) Measure(ReadOnlySpan<byte> cell, Unit unit, bool mayBeNegative)
    {
        if (TryPlain(cell, unit) is { } plain)
        {
            return (plain, null, null);
        }

        if (Cells.IsMissing(cell))
        {
            return default;
        }

        Span<byte> ascii = stackalloc byte[Cells.Longest];
        var length = cell.Length > 3 * Cells.Longest ? -1 : HalfWidth.Write(cell, ascii);
        var reader = new NumberReader(ascii[..Math.Max(length, 0)]);
        return length < 0 || !reader.Read(unit) ? (null, ProblemCodes.NotANumber, Example(unit))
            : reader.IsRange ? default
            : reader.Value < 0 && !mayBeNegative ? (null, ProblemCodes.NegativeValue, "≥ 0")
            : (reader.Value, null, null);
    }

    /// <summary>Digits, with a point or without: nearly every cell there is. Both parts of the division are exact, so its result is the nearest there is.</summary>
    private static double? TryPlain(ReadOnlySpan<byte> cell, Unit unit)
    {
        if (cell.Length is 0 or > 16)
        {
            return null;
        }

        var (digits, point) = (0L, -1);
        for (var index = 0; index < cell.Length; index++)
        {
            var digit = cell[index] - '0';
            if ((uint)digit <= 9)
            {
                digits = (digits * 10) + digit;
            }
            else if (cell[index] != '.' || point >= 0 || index == 0 || index == cell.Length - 1)
            {
                return null;
            }
            else
            {
                point = index;
            }
        }

        return point < 0 && cell.Length <= 15 ? digits : point < 0 || unit == Unit.Count ? null : digits / Powers[cell.Length - 1 - point];
    }

    private static string Example(Unit unit) => unit switch
    {
        Unit.Count => "1234",
        Unit.Percent => "12.34%",
        _ => "1234.50",
    };
}
