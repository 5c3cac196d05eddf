namespace Helmsman.Shop.Morning;

public sealed partial record Briefing
{
    /// <summary>What there is to say about <paramref name="day"/> (normally yesterday) in the shop.</summary>
    public static Briefing Compose(ShopSnapshot shop, DateOnly day) => throw new NotSupportedException();
}
