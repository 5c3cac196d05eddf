namespace Helmsman.Shop.Metrics;

/// <summary>What a figure is of: the shop as a whole, or one member of a kind of report.</summary>
/// <param name="Dimension">One of <see cref="Reports.ReportKinds"/>; without a <paramref name="Member"/> it is the shop as a whole.</param>
public sealed record Scope(ShopHistory History, string? Dimension = null, string? Member = null)
{
    /// <summary>Instead of the member all the others of its kind together: what it is held against.</summary>
    public bool Others { get; init; }

    /// <summary>A member that a day's report does not list brought nothing on that day, as the report itself adds up.</summary>
    public Figure Read(Metric metric, Period period) =>
        Dimension is null || Member is null ? History.Read(metric, period)
        : Others ? OtherMembers.Read(this, metric, period)
        : ReadMember(metric, period, Dimension, Member);

    public IReadOnlyList<SeriesPoint> Series(Metric metric, Period period) =>
        Member is null
            ? History.Series(metric, period)
            : [.. period.Days().Select(day => new SeriesPoint(day, Read(metric, Period.Of(day)).Value))];

    private Figure ReadMember(Metric metric, Period period, string dimension, string member)
    {
        var read = History.Read(metric, period, dimension, member);
        var nothing = read.DaysMissing == 0 ? 0 : period.Days().Count(day => IsUnlisted(metric, day, dimension, member));
        var value = nothing > 0 && metric.Formula.AddsUp ? read.Value ?? 0 : read.Value;
        return new Figure(value, read.DaysPresent + nothing, read.DaysMissing - nothing);
    }

    private bool IsUnlisted(Metric metric, DateOnly day, string dimension, string member) =>
        !History.Lists(dimension, day, member) && History.ReadAll(metric, Period.Of(day), dimension).DaysPresent > 0;
}
