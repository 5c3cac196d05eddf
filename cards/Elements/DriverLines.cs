using Helmsman.Cards.Charts;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>The sources or products behind a change, ranked, and what they do not add up to.</summary>
internal static class DriverLines
{
    private const int Most = 5;

    /// <summary>One bar is no comparison.</summary>
    private const int FewestBars = 2;

    public static IEnumerable<AdaptiveElement> Of(Explanation explanation, string currency, Words words)
    {
        if (explanation is not { Contributors: null, Drivers: { Members.Count: > 0 } drivers })
        {
            yield break;
        }

        yield return Heading.Section(Title(explanation.Movement, drivers, words));
        yield return Grid.Of(
            [4, 4, 3],
            [words.Members(drivers.Kind), words["column.before-after"], words["column.change"]],
            [.. drivers.Members.Take(Most).Select(driver => Row(driver, drivers, currency, words)), .. Rest(drivers, currency, words)]);
        foreach (var chart in Chart(explanation.Movement, drivers, currency, words))
        {
            yield return chart;
        }

        yield return Prose.Of(Prose.Plain(Unassigned(drivers, currency, words))).AsFootnote();
    }

    private static string Title(Movement movement, Drivers drivers, Words words) => words.Say(
        movement == Movement.Rose ? "drivers.gains" : "drivers.losses", words.Members(drivers.Kind), words.Metric(drivers.Metric));

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(Driver driver, Drivers drivers, string currency, Words words) =>
    [
        Prose.Of(Prose.Plain(driver.Name)),
        Prose.Of(Prose.Plain(words.Say("figure.before-after", Figure(driver.Before, drivers, currency, words), Figure(driver.After, drivers, currency, words)))),
        Prose.Of(Tones.Judged(words.Difference(drivers.Metric, driver.Change, currency), driver.Change, drivers.Metric.Good)),
    ];

    /// <summary>A member that is not in a period's report is not one with 0.</summary>
    private static string Figure(double? value, Drivers drivers, string currency, Words words) =>
        value is null ? words["drivers.not-listed"] : words.Figure(drivers.Metric, value, currency);

    private static IEnumerable<IReadOnlyList<AdaptiveRichTextBlock>> Rest(Drivers drivers, string currency, Words words)
    {
        var rest = drivers.Members.Skip(Most).ToList();
        if (rest.Count > 0)
        {
            yield return
            [
                Prose.Of(Prose.Plain(words.Say("drivers.rest", words.Count(rest.Count)))),
                // A cell must hold something: hosts that keep to the schema refuse an empty one.
                Prose.Of(Prose.Plain("\u00A0")),
                Prose.Of(Prose.Plain(words.Difference(drivers.Metric, rest.Sum(driver => driver.Change), currency))),
            ];
        }
    }

    private static IEnumerable<AdaptiveElement> Chart(Movement movement, Drivers drivers, string currency, Words words)
    {
        var sign = movement == Movement.Rose ? 1 : -1;
        var bars = drivers.Members.Where(driver => driver.Change * sign > 0).Take(Most).Select(driver => (driver.Name, driver.Change * sign)).ToList();
        if (bars.Count >= FewestBars)
        {
            var title = Words.Capital(words.Say(sign > 0 ? "drivers.chart-gains" : "drivers.chart-losses", words.Metric(drivers.Metric)));
            yield return BarChart.Of(title, bars, amount => words.Figure(drivers.Metric, amount, currency));
        }
    }

    private static string Unassigned(Drivers drivers, string currency, Words words) => drivers.Unassigned switch
    {
        null => words["drivers.no-total"],
        var some when Math.Round(some.Value) == 0 => words["drivers.adds-up"],
        { } some => words.Say(
            drivers.Kind is ReportKinds.TrafficBySource or ReportKinds.ProductDaily ? $"drivers.unassigned.{drivers.Kind}" : "drivers.unassigned",
            words.Difference(drivers.Metric, some, currency)),
    };
}
