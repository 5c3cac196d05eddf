using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>What is open for one person.</summary>
public static class MyWorkCard
{
    /// <param name="today">The day in the shop's zone, to say what is overdue.</param>
    public static Card Of(IReadOnlyList<WorkItem> open, ShopProfile shop, DateOnly today, Words words) => throw new NotSupportedException();
}
