using System.Globalization;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Layout;

/// <summary>
/// The same clicks may be counted once for each window (转化周期: 1天, 15天); one window is kept. See docs/decisions/0013-what-a-report-means.md.
/// </summary>
/// <param name="column">Null: the file knows no windows.</param>
/// <param name="kept">As the file spells it.</param>
internal sealed class WindowChoice(int? column, byte[] kept)
{
    public bool Takes(Lines line) => column is not { } index || line[index].SequenceEqual(kept);

    /// <param name="days">The setting; where the file does not have it, as without a setting, the longest window counts.</param>
    public static string? Choose(IEnumerable<string> windows, int? days)
    {
        var known = windows.Order(StringComparer.Ordinal).ToList();
        return known.Find(window => days is not null && Days(window) == days) ?? known.MaxBy(Days);
    }

    private static int Days(string window)
    {
        var digits = string.Concat(window.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(char.IsAsciiDigit).Take(6));
        return digits.Length == 0 ? -1 : int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
