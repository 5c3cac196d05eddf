using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Shop.Morning.Checks;

internal static class OwnBand
{
    /// <summary>Below this share of the shop's figure a member's change is not worth a line in the morning, however unusual it is for the member.</summary>
    private const double LeastShare = 0.02;

    public static Compared Compare(ShopSnapshot shop, DateOnly day, Metric metric) =>
        new(shop, new Subject(shop.History), metric, Period.Of(day), Period.Of(ComparableDay.Of(shop, day)));

    /// <summary>Whether a one-day figure left the band of its own comparable days; not known without a band (S14).</summary>
    public static Movement Movement(this Compared compared)
    {
        var expected = Expectations.Of(compared.Subject, compared.Metric, compared.Period.First, compared.Shop.Calendar);
        return expected is null ? Why.Movement.NotKnown : Movements.Of(compared.Metric, compared.Before, compared.After, expected);
    }

    public static bool Matters(this Compared member) =>
        Math.Abs(member.After.Value - member.Before.Value ?? 0) >= LeastShare * (member.Shop.History.Read(member.Metric, member.Base).Value ?? 0);
}
