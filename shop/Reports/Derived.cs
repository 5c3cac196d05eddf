namespace Helmsman.Shop.Reports;

/// <summary>How a measure is reckoned that has no column of its own: always something that adds up over lines and days, as no rate does.</summary>
/// <param name="Measure">Of <see cref="Metrics.MetricIds"/>.</param>
internal abstract record Derived(string Measure)
{
    /// <summary>The columns whose figures it is reckoned from.</summary>
    public virtual IReadOnlyList<string> Operands => [];

    /// <summary>Every line is one: a lead, a review.</summary>
    /// <param name="If">Only where the file has this column, which says that a line is one case and not the sum of several.</param>
    public sealed record Lines(string Measure, string? If = null) : Derived(Measure);

    /// <summary>Every line whose <paramref name="Column"/> holds one of these words is one, any other is none.</summary>
    public sealed record LinesThatSay(string Measure, string Column, IReadOnlyList<string> Words) : Derived(Measure);

    /// <summary>The minute of the day at which the line was written; none where the file says days only.</summary>
    public sealed record Minutes(string Measure) : Derived(Measure);

    /// <summary>A rate or an average times what it is per: 跳失率 × 访客数 are the visitors who left again.</summary>
    public sealed record Times(string Measure, string Rate, string Per) : Derived(Measure)
    {
        public override IReadOnlyList<string> Operands => [Rate, Per];
    }

    /// <summary>What the columns that the file has of these come to.</summary>
    public sealed record Total(string Measure, IReadOnlyList<string> Columns) : Derived(Measure)
    {
        public override IReadOnlyList<string> Operands => Columns;
    }
}
