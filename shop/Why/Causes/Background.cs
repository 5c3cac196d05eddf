using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Causes;

/// <summary>When the movement began and which products it comes from.</summary>
internal sealed class Background(CauseCase of)
{
    private readonly Lazy<Period> window = new(() => Timing.Window(of));
    private readonly Lazy<IReadOnlyList<Suspect>> suspects = new(() => Causes.Suspects.Of(of));

    public CauseCase Of => of;

    /// <summary>When a cause must have happened.</summary>
    public Period Window => window.Value;

    public DateOnly Onset => Window.Last;

    public IReadOnlyList<Suspect> Suspects => suspects.Value;

    public Func<DateOnly, double?> Series(string kind, Metric metric, string? member = null)
    {
        var history = of.Shop.History;
        return member is null
            ? day => history.ReadAll(metric, Period.Of(day), kind).Value
            : day => history.Read(metric, Period.Of(day), kind, member).Value;
    }

    public Func<DateOnly, double?> Series(Metric metric) => day => of.Shop.History.Read(metric, Period.Of(day)).Value;

    /// <summary>How far the first day of the movement lies from the series' own usual; null when it cannot be told.</summary>
    /// <param name="member">Null: all rows of the kind together.</param>
    /// <param name="day">Another day than the movement's first.</param>
    public Departure? Departure(string kind, Metric metric, string? member = null, double steadiest = Usual.Steadiest, DateOnly? day = null) =>
        Departure(Series(kind, metric, member), metric, steadiest, day ?? Onset);

    /// <summary>The same of the shop's own figure.</summary>
    public Departure? Departure(Metric metric) => Departure(Series(metric), metric, Usual.Steadiest, Onset);

    private Departure? Departure(Func<DateOnly, double?> series, Metric metric, double steadiest, DateOnly day) =>
        Usual.Of(series, day, other => IsCampaign(other) == IsCampaign(day), metric is { Formula: Formula.Sum, Unit: Unit.Count }, steadiest);

    /// <summary>Campaign days are compared with campaign days, others with others.</summary>
    private bool IsCampaign(DateOnly day) => of.Shop.Calendar.On(day) is not null;
}
