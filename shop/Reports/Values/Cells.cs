using System.Text;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Values;

/// <summary>What stands in a cell: trimmed UTF-8, as <see cref="Containers.Lines"/> gives it. Nothing here makes an object.</summary>
internal static class Cells
{
    public const string DateExpected = "yyyy-MM-dd";

    /// <summary>Longer than any number, date or word for nothing: the longest cell that is looked at here.</summary>
    public const int Longest = 64;

    private static readonly byte[][] Missing = [.. Utf8("-", "--", "---", "—", "——", "–", "－", "NULL", "\\N", "N/A", "#N/A", "NaN", "None")];

    private static readonly byte[][] Sums =
    [
        .. Utf8("合计", "汇总", "总计", "小计", "总和", "汇总值", "合计值", "平均", "平均值", "均值", "店铺汇总值", "店铺平均值", "店铺汇总", "店铺平均"),
        .. Utf8("同行平均", "同行均值", "同行优秀", "同行平均值", "同行业平均", "同行业均值", "同行业优秀"),
        .. Utf8("total", "totals", "grand total", "subtotal", "sum", "average", "total général", "total general", "gesamtsumme"),
    ];

    /// <summary>The file says nothing; which is not zero.</summary>
    public static bool IsMissing(ReadOnlySpan<byte> cell) => cell.IsEmpty || (cell.Length <= 6 && !char.IsAsciiDigit((char)cell[0]) && IsAny(cell, Missing));

    /// <inheritdoc cref="IsMissing(ReadOnlySpan{byte})"/>
    public static bool IsMissing(string text) => IsMissing(Encoding.UTF8.GetBytes(text));

    /// <summary>A line of sums, averages or of the trade's figures, which exports add to their rows: 合计, 店铺平均值, 同行优秀, "合计（12 条）:", Grand total.</summary>
    public static bool IsSum(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > Longest)
        {
            return false;
        }

        cell = Before(Before(Before(Before(cell, "("u8), "（"u8), ":"u8), "："u8);
        return IsAny(cell.TrimEnd((byte)' '), Sums);
    }

    /// <inheritdoc cref="IsSum(ReadOnlySpan{byte})"/>
    public static bool IsSum(string text) => IsSum(Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="CellDate.Date"/>
    public static DateOnly? Date(ReadOnlySpan<byte> cell, DayOrder order = DayOrder.Unknown) => CellDate.Date(cell, order);

    /// <inheritdoc cref="CellDate.Date"/>
    public static DateOnly? Date(string text) => Date(Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="CellDate.Moment"/>
    public static (DateOnly Day, TimeOnly? Time)? Moment(ReadOnlySpan<byte> cell, TimeZoneInfo? zone = null, DayOrder order = DayOrder.Unknown) =>
        CellDate.Moment(cell, zone, order);

    /// <inheritdoc cref="CellNumber.Measure"/>
    public static (double? Value, string? Wrong, string? Expected) Measure(ReadOnlySpan<byte> cell, Unit unit, bool mayBeNegative = false) =>
        CellNumber.Measure(cell, unit, mayBeNegative);

    /// <inheritdoc cref="CellNumber.Measure"/>
    public static (double? Value, string? Wrong, string? Expected) Measure(string text, Unit unit) => Measure(Encoding.UTF8.GetBytes(text), unit);

    private static bool IsAny(ReadOnlySpan<byte> cell, byte[][] words)
    {
        foreach (var word in words)
        {
            if (word.Length == cell.Length && (cell.SequenceEqual(word) || Ascii.EqualsIgnoreCase(cell, word)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<byte> Before(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> note) =>
        cell.IndexOf(note) is >= 0 and var end ? cell[..end] : cell;

    private static IEnumerable<byte[]> Utf8(params string[] words) => words.Select(Encoding.UTF8.GetBytes);
}
