using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>A piece of work handed to somebody, as everybody sees it.</summary>
public static class TaskCard
{
    /// <param name="buttons">False where a click could not be answered, or where the card is only looked at.</param>
    public static Card Of(WorkItem item, Team team, ShopProfile shop, Words words, bool buttons) => throw new NotSupportedException();
}
