using Helmsman.Cards.Elements;

namespace Helmsman.Cards.Charts;

/// <summary>Amounts side by side, none of them below zero: hosts do not draw those alike.</summary>
internal static class BarChart
{
    private const int LongestName = 16;
    private const int LongestBar = 12;

    public static AdaptiveElement Of(string title, IReadOnlyList<(string Name, double Amount)> bars, Func<double, string> say) => new AdaptiveUnknownElement
    {
        Type = "Chart.HorizontalBar",
        AdditionalProperties =
        {
            ["title"] = title,
            ["displayMode"] = "AbsoluteNoAxis",
            ["data"] = bars.Select(object (bar) => new Dictionary<string, object> { ["x"] = bar.Name.Shortened(LongestName), ["y"] = Math.Round(bar.Amount, 2) }).ToArray(),
        },
        Fallback = new(Prose.Of(Prose.Plain(string.Join('\n', Lines(bars, say))))),
    };

    private static IEnumerable<string> Lines(IReadOnlyList<(string Name, double Amount)> bars, Func<double, string> say)
    {
        var longest = bars.Max(bar => bar.Amount);
        return bars.Select(bar => $"{new string('█', Length(bar.Amount / longest))} {say(bar.Amount)} {bar.Name.Shortened(LongestName)}");
    }

    private static int Length(double share) => Math.Max(1, (int)Math.Round(share * LongestBar));
}
