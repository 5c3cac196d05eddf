using System.Globalization;
using System.Text.RegularExpressions;

namespace Helmsman.Dialogs.Understanding;

/// <summary>An amount of money as people write it: 300万, 3,000,000, 1.2m, ¥3000000, 三百万.</summary>
public static partial class Amounts
{
    private static readonly Dictionary<string, decimal> Multiples = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000, ["thousand"] = 1_000, ["千"] = 1_000,
        ["万"] = 10_000, ["w"] = 10_000, ["十万"] = 100_000,
        ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mio"] = 1_000_000, ["million"] = 1_000_000, ["百万"] = 1_000_000, ["千万"] = 10_000_000,
        ["亿"] = 100_000_000, ["b"] = 1_000_000_000, ["bn"] = 1_000_000_000, ["billion"] = 1_000_000_000,
    };

    /// <summary>The largest amount in the text, to the cent; null when there is none above zero, or one too large to be meant.</summary>
    public static decimal? Find(string text)
    {
        var plain = PlainText.Of(text);
        var amounts = InFigures().Matches(plain).Select(InFigures).Concat(InWords().Matches(plain).Select(match => Numerals.Read(match.Value)));
        return amounts.Where(amount => amount is > 0 and < 1_000_000_000_000).Max() is { } largest ? Math.Round(largest, 2) : null;
    }

    private static decimal? InFigures(Match match) =>
        decimal.TryParse(
            match.Groups["number"].Value,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var number) && number < 1_000_000_000_000
            ? number * Multiples.GetValueOrDefault(match.Groups["unit"].Value, 1)
            : null;

    [GeneratedRegex(@"(?<number>\d[\d,]*(\.\d+)?) ?(?<unit>十万|百万|千万|万|亿|千|thousand|million|billion|mio|mn|bn|[kwmb](?![a-z]))?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InFigures();

    [GeneratedRegex("[零一二两三四五六七八九十百千万亿]{2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InWords();
}
