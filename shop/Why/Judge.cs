using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>Did it move at all, how sure is that, and what has to be said with it.</summary>
public static class Judge
{
    /// <summary>From here on it may be more than chance; from the normal band's end on it is taken for real.</summary>
    private static readonly ExpectationRule Possible = new(Width: 1.75);

    public static Judgement Of(Compared compared)
    {
        var scope = compared.Scope;
        var (gaps, partly) = (Gaps.In(compared, compared.Period), Partly(compared));
        var expected = Expectations.Of(scope, compared.Metric, compared.Period, compared.Shop.Events);
        var (before, after) = (Gaps.In(compared, compared.Base).Explain(compared.Before), gaps.Explain(compared.After));
        var (movement, certainty) = Moved(compared.Metric, before, after, expected);
        if (movement == Movement.NotKnown)
        {
            (movement, certainty) = (Bounds.Of(compared, before, after), Certainty.Sure);
        }

        return new(
            movement == Movement.Fell && partly.Count > 0 ? Movement.NotKnown : movement,
            certainty,
            expected,
            after.Value is { } value ? expected?.Sigmas(value) : null,
            expected?.SmallestVisible,
            [.. Caveats(compared, expected, gaps, partly)]);
    }

    private static (Movement Movement, Certainty Certainty) Moved(Metric metric, Figure before, Figure after, Expectation? expected)
    {
        var sure = Movements.Of(metric, before, after, expected);
        if (expected is null || sure != Movement.WithinNormal)
        {
            return (sure, expected is null ? Certainty.Possible : Certainty.Sure);
        }

        var possible = Movements.Of(metric, before, after, expected.With(Possible));
        return (possible, possible == Movement.WithinNormal ? Certainty.Sure : Certainty.Possible);
    }

    private static IEnumerable<Caveat> Caveats(Compared compared, Expectation? expected, Gaps gaps, IReadOnlyList<DateOnly> partly)
    {
        if (partly.Count > 0)
        {
            yield return new Caveat.Incomplete(partly);
        }

        if (gaps.Any)
        {
            yield return new Caveat.WithoutData(gaps.Unexplained, gaps.UsuallyNone);
        }

        if (BaseUsual(compared) is { } usual && compared.Before.Value is { } value && !usual.Covers(value))
        {
            yield return new Caveat.BaseWasException(compared.Base, value, usual.Value);
        }

        if (expected?.Shift is { } shift)
        {
            yield return new Caveat.NewLevel(shift.Since, shift.Relative);
        }
    }

    /// <summary>What the base should have brought, by the days before it.</summary>
    private static Expectation? BaseUsual(Compared compared) =>
        Expectations.Of(compared.Scope, compared.Metric, compared.Base, compared.Shop.Events);

    /// <summary>Days whose file was made before they were over.</summary>
    private static IReadOnlyList<DateOnly> Partly(Compared compared) =>
        [.. Reach.Of(compared.Shop.History.Completeness, [Gaps.KindOf(compared)], compared.Period).Partly.SelectMany(gap => gap.Days)];
}
