namespace Helmsman.Shop.Why;

/// <summary>Computes the answer to a question from what the reports said; never from words.</summary>
public static class Explain
{
    public static Explanation Answer(ShopSnapshot shop, Question question) => throw new NotSupportedException();
}
