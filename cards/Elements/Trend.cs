using Helmsman.Cards.Charts;
using Helmsman.Shop.Metrics;

namespace Helmsman.Cards.Elements;

/// <summary>A metric's last weeks: lowest and highest day in words, and a chart where the host draws one.</summary>
internal static class Trend
{
    /// <summary>With fewer days there is no line to speak of.</summary>
    private const int FewestDays = 7;

    public static IEnumerable<AdaptiveElement> Of(Metric metric, IReadOnlyList<SeriesPoint> points, string currency, Words words)
    {
        var known = points.Where(point => point.Value is not null).ToList();
        if (known.Count < FewestDays)
        {
            yield break;
        }

        var title = Words.Capital(words.Say("trend.title", words.Metric(metric), words.Count(points.Count)));
        yield return LineChart.Of(title, metric, points, words);
        yield return Prose.Together(words, [Extremes(), .. points.Count > known.Count ? [Gaps()] : Array.Empty<AdaptiveRichTextBlock>()]).AsFootnote();

        AdaptiveRichTextBlock Extremes()
        {
            var (low, high) = (known.MinBy(point => point.Value)!, known.MaxBy(point => point.Value)!);
            return Prose.Of(Prose.Plain(words.Say(
                "trend.extremes",
                words.Figure(metric, low.Value, currency),
                words.Day(low.Day),
                words.Figure(metric, high.Value, currency),
                words.Day(high.Day))));
        }

        AdaptiveRichTextBlock Gaps() => Prose.Of(Prose.Plain(words.Say("trend.gaps", words.Count(points.Count - known.Count))));
    }
}
