using CsCheck;
using Helmsman.Shop.Metrics;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class ExpectationProperties
{
    private static readonly DateOnly First = new(2026, 3, 2);

    private static readonly Gen<double?> Amount = Gen.Frequency((8, Gen.Double[50, 5_000].Select(value => (double?)value)), (1, Gen.Const((double?)null)), (1, Gen.Const((double?)0)));

    private static readonly Gen<double?[]> Series = Amount.Array[0, 70];

    [Fact]
    public void In_another_currency_nothing_is_more_or_less_unusual() => Gen.Select(Series, Gen.Double[0.01, 100], Gen.Double[0, 10_000]).Sample((values, rate, today) =>
    {
        var (one, other) = (Of(values), Of([.. values.Select(value => value * rate)]));

        Assert.Equal(one is null, other is null);
        Near(one?.Sigmas(today), other?.Sigmas(today * rate));
        Near(one?.Value * rate, other?.Value);
    });

    [Fact]
    public void Some_weeks_later_the_same_days_promise_the_same() => Gen.Select(Series, Gen.Int[-200, 200]).Sample((values, weeks) =>
    {
        var (now, later) = (Of(values), Of(values, First.AddDays(7 * weeks)));

        Assert.Equal((now?.Value, now?.Low, now?.Sigma), (later?.Value, later?.Low, later?.Sigma));
    });

    [Fact]
    public void An_even_series_promises_itself() => Gen.Select(Gen.Int[8, 70], Gen.Double[1, 1e6]).Sample((days, value) =>
        Near(value, Of([.. Enumerable.Repeat((double?)value, days)])!.Value));

    [Fact]
    public void The_band_holds_the_expected_value_and_every_figure_is_finite() => Gen.Select(Series, Gen.Enum<SeriesKind>()).Sample((values, kind) =>
    {
        if (Of(values, kind: kind) is { } expected)
        {
            Assert.True(expected.Low <= expected.Value && expected.Value <= expected.High, $"{expected}");
            Assert.True(double.IsFinite(expected.Low) && double.IsFinite(expected.High) && expected.Sigma > 0, $"{expected}");
            Assert.True(double.IsFinite(expected.Sigmas(0)!.Value));
        }
    });

    [Fact]
    public void Nothing_but_zeros_or_gaps_is_no_reason_to_stumble() => Gen.Select(Gen.OneOf(Gen.Const((double?)0), Gen.Const((double?)null), Gen.Const((double?)-5)).Array[0, 70], Gen.Enum<SeriesKind>())
        .Sample((values, kind) => Assert.True(Of(values, kind: kind) is not { Sigma: <= 0 }));

    [Fact]
    public void One_wild_day_before_moves_the_expected_value_by_little() => Gen.Select(Gen.Double[0.95, 1.05].Array[56], Gen.Int[0, 55], Gen.Double[2, 50]).Sample((noise, day, spike) =>
    {
        double?[] values = [.. noise.Select(each => (double?)(1_000 * each))];
        var calm = Of(values)!.Value;
        values[day] *= spike;

        Assert.InRange(Of(values)!.Value / calm, 0.9, 1.12);
    });

    private static void Near(double? one, double? other)
    {
        Assert.Equal(one is null, other is null);
        Assert.True(one is null || Math.Abs(one.Value - other!.Value) <= 1e-6 * Math.Max(1, Math.Abs(one.Value)), $"{one} and {other}");
    }

    private static Expectation? Of(double?[] values, DateOnly? first = null, SeriesKind kind = SeriesKind.Amount)
    {
        var from = first ?? First;
        return Expectations.Of(new PastDays([.. values.Select((value, index) => new SeriesPoint(from.AddDays(index), value))], kind), from.AddDays(values.Length));
    }
}
