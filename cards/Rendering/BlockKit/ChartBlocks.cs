using System.Text.Json;
using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>A chart as Slack's own where Slack can draw all of it; its fallback, which has all of it too, where not.</summary>
internal static class ChartBlocks
{
    public static IEnumerable<Block> Of(SentNode chart)
    {
        IReadOnlyList<Block> told = chart.Instead is { } instead ? [.. ElementBlocks.Of(instead)] : Named(chart.Title);
        return Drawn(chart) is { } drawn && IsWithinLimits(drawn) ? [new EitherBlock(new ChartBlock(Plain.Of(chart.Title, Limits.ChartTitle).Text, drawn), told)] : told;
    }

    private static IReadOnlyList<Block> Named(string? title) => title is null ? [] : [new ContextBlock([Plain.Of(title, Limits.TextObject)])];

    private static Chart? Drawn(SentNode chart) => (chart.Type, Data(chart)) switch
    {
        (NodeTypes.LineChart, { Count: > 0 } lines) => Of("line", [.. lines.Select(line => SeriesOf(line.Legend, line.Values ?? []))]),
        (NodeTypes.HorizontalBars or NodeTypes.VerticalBars, { Count: > 0 } bars) => Of("bar", [SeriesOf(chart.Title, bars)]),
        _ => null,
    };

    private static IReadOnlyList<ChartValues>? Data(SentNode chart)
    {
        try
        {
            return chart.Data.Deserialize(SentJson.Default.IReadOnlyListChartValues);
        }
        catch (JsonException)
        {
            // Data of another shape are another kind of chart: its fallback is shown.
            return null;
        }
    }

    private static Chart Of(string type, IReadOnlyList<Series> series) => new(type, series, new([.. series[0].Data.Select(point => point.Label)]));

    private static Series SeriesOf(string? name, IReadOnlyList<ChartValues> values) => new(
        Plain.Of(name, Limits.ChartLabel).Text,
        [.. values.Select(value => new DataPoint(value.X?.ToString() ?? "", value.Y ?? double.NaN))]);

    private static bool IsWithinLimits(Chart chart) =>
        chart.Series.Count <= Limits.ChartSeries
        && chart.Series.DistinctBy(series => series.Name).Count() == chart.Series.Count
        && chart.AxisConfig.Categories is { Count: > 0 and <= Limits.ChartCategories } categories
        && categories.Distinct(StringComparer.Ordinal).Count() == categories.Count
        && categories.All(category => category.Length is > 0 and <= Limits.ChartLabel)
        && chart.Series.All(series => series.Data.Select(point => point.Label).SequenceEqual(categories) && series.Data.All(point => double.IsFinite(point.Value)));
}
