using System.Globalization;
using Helmsman.Cards.Elements;
using Helmsman.Shop.Metrics;

namespace Helmsman.Cards.Charts;

/// <summary>A metric day by day. Days without data are left out of the line, never drawn as 0.</summary>
internal static class LineChart
{
    private const int DaysOfWeek = 7;

    public static AdaptiveElement Of(string title, Metric metric, IReadOnlyList<SeriesPoint> points, Words words) => new AdaptiveUnknownElement
    {
        Type = "Chart.Line",
        AdditionalProperties =
        {
            ["title"] = title,
            ["data"] = new object[]
            {
                new Dictionary<string, object> { ["legend"] = words.Metric(metric), ["values"] = Values(metric, points) },
            },
        },
        Spacing = AdaptiveSpacing.Large,
        Separator = true,
        Fallback = new(Prose.Of(Prose.Bold(title), Prose.Plain($"\n{ByWeek(Sparkline.Of(points))}"))),
    };

    /// <summary>A screen too narrow for all of it may go on in the next line between two weeks.</summary>
    private static string ByWeek(string line) => string.Join('\u200B', line.Chunk(DaysOfWeek).Select(week => new string(week)));

    private static object[] Values(Metric metric, IReadOnlyList<SeriesPoint> points) =>
    [
        .. from point in points
           let value = point.Value
           where value is not null
           select new Dictionary<string, object>
           {
               ["x"] = point.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
               ["y"] = Shown(metric, value.Value),
           },
    ];

    /// <summary>Shares are drawn as percent, and nothing with more digits than one can read.</summary>
    private static double Shown(Metric metric, double value) => Math.Round(metric.Unit == Unit.Percent ? value * 100 : value, 2);
}
