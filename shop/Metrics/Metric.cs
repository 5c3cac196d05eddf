namespace Helmsman.Shop.Metrics;

/// <summary>What a metric is, how it is computed, which way is good and which role owns it (see <see cref="MetricDictionary"/>).</summary>
/// <param name="Id">Stored and wire name, for example <c>conversion</c>; its names and its meaning for a novice are in the cards' texts.</param>
/// <param name="Owner">A role of <see cref="Work.Roles"/>.</param>
public sealed record Metric(string Id, Formula Formula, Unit Unit, Good Good, string Owner);

/// <summary>How a figure of several days or members is made: added up, recomputed from two sums (a ratio is never averaged), or as it stood last.</summary>
public abstract record Formula
{
    /// <summary>Days and members come to the whole by adding them up.</summary>
    public bool AddsUp => this is Sum or Difference;

    public sealed record Sum(string Measure) : Formula;

    public sealed record Ratio(string Numerator, string Denominator) : Formula;

    /// <summary>What is left: a day that has the column of <paramref name="Less"/> but says nothing in it took nothing off.</summary>
    public sealed record Difference(string Measure, string Less) : Formula;

    /// <summary>How things stand: stock, a score, a rank. The last day that says it counts; days are never added up.</summary>
    public sealed record Level(string Measure) : Formula;
}

public enum Unit
{
    Count,

    /// <summary>In the shop's currency, to the cent.</summary>
    Money,

    /// <summary>A share, 0.031 shown as 3.1 %.</summary>
    Percent,

    /// <summary>A plain number with two decimals.</summary>
    Number,
}

public enum Good
{
    Up,
    Down,
}
