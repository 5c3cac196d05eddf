using Helmsman.Shop;
using Helmsman.Shop.Why;

namespace Helmsman.Cards;

/// <summary>The answer to a question: the figure, what moved it, and what to do about it.</summary>
public static class AnswerCard
{
    public static Card Of(Explanation explanation, ShopProfile shop, Words words) => throw new NotSupportedException();
}
