using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Orders;

/// <summary>An order so large that the figure without it is another story.</summary>
/// <param name="Counterpart">For an order the one that cancelled it, for a cancellation the order it took back; null when the file has none that fits.</param>
/// <param name="Buyer">The shop's own number of him; null where the file has none that may be told.</param>
/// <param name="Gross">Of its day.</param>
/// <param name="Refunds">Of its day; null where the file has none.</param>
public sealed record LargeOrder(OrderSum Order, OrderSum? Counterpart, string? Buyer, double Gross, double? Refunds)
{
    public bool IsCancellation => Order.Amount < 0;

    public bool IsCancelled => !IsCancellation && Counterpart is not null;

    /// <summary>Between the two, where both are of one day and the file says the time.</summary>
    public int? MinutesApart => Counterpart is { Minute: { } other } counterpart && Order.Minute is { } minute && counterpart.Day == Order.Day ? Math.Abs(other - minute) : null;

    /// <summary>The day's revenue had it not been.</summary>
    public double GrossWithout => Gross - Order.Revenue;

    /// <summary>The day's net revenue had neither it nor its cancellation of the same day been.</summary>
    public double? NetWithout => Refunds is { } given ? Gross - given - Order.Amount - (Counterpart is { } other && other.Day == Order.Day ? other.Amount : 0) : null;

    public Period Day => Period.Of(Order.Day);
}
