namespace Helmsman.Shop.Metrics;

/// <summary>What a day, or several together, should have brought, judged by the days before.</summary>
/// <param name="Value">Level of the last days × what its weekday, and its campaign or holiday, usually adds.</param>
/// <param name="Low">Lower end of normal variation.</param>
/// <param name="ComparableDays">Days of the same kind that it rests on, latest first: the same weekday, or the same campaign.</param>
public sealed record Expectation(double Value, double Low, double High, IReadOnlyList<DateOnly> ComparableDays)
{
    /// <summary>So little of the expected value is as good as nothing: keeps the distance of a zero finite.</summary>
    private const double Nothing = 0.01;

    /// <summary>Robust standard deviation: relative to <see cref="Value"/>, or in its own unit when <see cref="IsAbsolute"/>. 0: not known.</summary>
    public double Sigma { get; init; }

    /// <summary>Figures that are often nothing, or negative, do not vary in proportion.</summary>
    public bool IsAbsolute { get; init; }

    /// <summary>Nothing lies below it: 0, but for figures that refunds make negative.</summary>
    public double Least { get; init; }

    /// <summary>The level that the last days before have kept, when it is another one than before.</summary>
    public LevelShift? Shift { get; init; }

    /// <summary>The smallest fall that can be told from chance, as a share of the expected value; null where nothing is expected.</summary>
    public double? SmallestVisible => Value > 0 ? (Value - Low) / Value : null;

    public bool Covers(double value) => value >= Low && value <= High;

    /// <summary>The same expectation with the band of another rule; unchanged where the spread is not known.</summary>
    public Expectation With(ExpectationRule rule)
    {
        var low = IsAbsolute ? Value - rule.Width * Sigma : Value * Math.Exp(-rule.Width * Sigma);
        var high = IsAbsolute ? Value + rule.Width * Sigma : Value * Math.Exp(rule.Width * Sigma);
        var half = rule.Floor * Math.Abs(Value);
        return Sigma <= 0 ? this : this with { Low = Math.Max(Least, Math.Min(low, Value - half)), High = Math.Max(high, Value + half) };
    }

    /// <summary>How far a value is from the expected one, in standard deviations, negative below it. Null where the spread is not known.</summary>
    public double? Sigmas(double value) => Sigma <= 0 ? null
        : IsAbsolute ? (value - Value) / Sigma
        : Math.Log(Math.Max(value, Nothing * Value) / Value) / Sigma;
}

/// <param name="Relative">How far the new level is from the old one, −0.2 for a fifth less.</param>
public sealed record LevelShift(DateOnly Since, double Relative);
