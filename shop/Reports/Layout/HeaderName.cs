using System.Text.RegularExpressions;

namespace Helmsman.Shop.Reports.Layout;

/// <summary>A header without what exports write differently: case, blanks, dashes, width of letters and brackets.</summary>
/// <param name="Exact">"Page_Views", "page views" and "Ｐage Views" are one header, "点击率（人数）" and "点击率" are two.</param>
/// <param name="Bare">Also without the unit in brackets and without the channel that some exports add: "支付金额(元)", "访客数-全部渠道".</param>
internal readonly partial record struct HeaderName(string Exact, string Bare)
{
    public static HeaderName Of(string header)
    {
        var plain = string.Create(header.Length, header, HalfWidth).ToLowerInvariant();
        return new(Squeeze(plain), Squeeze(Suffix().Replace(plain, string.Empty)));
    }

    /// <summary>Last year's value, or by how much it changed: never the figure of the day.</summary>
    public static bool IsComparison(string header) => Comparison().IsMatch(header);

    /// <summary>By hand: where the system has no tables of letters, Normalize leaves wide ones as they are.</summary>
    private static void HalfWidth(Span<char> narrow, string header)
    {
        for (var index = 0; index < narrow.Length; index++)
        {
            narrow[index] = header[index] switch
            {
                >= '\uFF01' and <= '\uFF5E' and var wide => (char)(wide - 0xFEE0),
                '\uFFE5' => '\u00A5',
                '\u3000' => ' ',
                var letter => letter,
            };
        }
    }

    private static string Squeeze(string text) => Separators().Replace(text, string.Empty);

    [GeneratedRegex(@"[\s_\-\u2010-\u2015\uFEFF]+", RegexOptions.None, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(\((元|秒|人|人数|件|次|单|小时|%|¥|cny|gbp|usd|eur|s|sec)\)|-(全部渠道|所有终端))\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suffix();

    [GeneratedRegex(
        @"(?<![0-9])(19|20)[0-9]{2}(?![0-9])|变化(率|量|幅度)?\s*$|同比|环比|较(前|上|去)|上(一)?周期|去年|change\s*$|\bprevious\b|last (year|period)|year.over.year",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Comparison();
}
