using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Morning;

/// <param name="LastWeek">The same weekday a week before.</param>
public sealed record Headline(Metric Metric, double? Value, double? LastWeek, Expectation? Expected)
{
    public double? RelativeChange => LastWeek is { } before and not 0 ? (Value - before) / before : null;

    public static Headline Of(ShopSnapshot shop, Metric metric, DateOnly day) => new(
        metric,
        shop.History.Read(metric, Period.Of(day)).Value,
        shop.History.Read(metric, Period.Of(day.AddDays(-7))).Value,
        Expectations.Of(new Scope(shop.History), metric, Period.Of(day), shop.Events));
}
