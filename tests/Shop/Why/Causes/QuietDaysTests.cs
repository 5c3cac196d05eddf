using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class QuietDaysTests(ITestOutputHelper output)
{
    /// <summary>Days before the last one on which something was planted, or its traces are in a report.</summary>
    private static readonly HashSet<int> Planted =
    [
        .. Enumerable.Range(0, 31), 100, 104, 105, 112, 117, 121, 122, 123, 128, 129, 130, 131, 141, 142, 143, 145, .. Enumerable.Range(165, 7), .. Enumerable.Range(174, 5),
        182, 183, 184, 188, 189, 190, 210, 220,
    ];

    /// <summary>From these on the shop is another: a product came, lost its support, went.</summary>
    private static readonly int[] Turns = [145, 117, 104];

    private static readonly Metric[] Asked = [MetricDictionary.Revenue, MetricDictionary.Visitors, MetricDictionary.Conversion, MetricDictionary.AverageOrderValue, MetricDictionary.Refunds];

    /// <summary>Neither the day nor the week before is special.</summary>
    private static IReadOnlyList<int> Quiet => [.. Enumerable.Range(31, 200).Where(day => IsOrdinary(day) && IsOrdinary(day + 7) && !Turns.Any(turn => turn >= day && turn < day + 7))];

    /// <summary>A movement is claimed on each of them, so that every cause has to look; chance alone moved the figures.</summary>
    [Fact]
    public void On_quiet_days_nothing_is_found_for_sure()
    {
        var readings = (from day in Quiet
                        from metric in Asked
                        from reading in EveryCause.Look(Demo.Case(Demo.Ask(metric, day)))
                        where reading.Verdict == CauseVerdict.Found
                        select (day, metric.Id, reading)).ToList();

        output.WriteLine($"{Quiet.Count} days, {Quiet.Count * Asked.Length} questions, {readings.Count} possible");
        Assert.True(Quiet.Count >= 60);
        Assert.DoesNotContain(readings, found => found.reading.Certainty == Certainty.Sure);
        Assert.InRange(readings.Count / (double)(Quiet.Count * Asked.Length), 0, 0.05);
    }

    [Fact]
    public void What_lies_within_normal_variation_has_no_cause()
    {
        var asked = Demo.Case(Demo.Ask(MetricDictionary.Visitors, 112));

        Assert.NotEmpty(EveryCause.Look(asked));
        Assert.Empty(EveryCause.Look(asked with { Judgement = asked.Judgement with { Movement = Movement.WithinNormal } }));
    }

    private static bool IsOrdinary(int before) => !Planted.Contains(before) && Demo.Shop.Calendar.On(Demo.Day(before)) is null
        && Demo.Look(new Holiday(), Demo.Ask(MetricDictionary.Visitors, before) with { Against = Period.Of(new DateOnly(2026, 9, 9)) })!.Verdict != CauseVerdict.Found;
}
