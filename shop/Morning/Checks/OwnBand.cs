using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Shop.Morning.Checks;

internal static class OwnBand
{
    /// <summary>
    /// Below this share of the shop's figure a member's change is not worth a line in the morning, however unusual it is for the member.
    /// </summary>
    private const double LeastShare = 0.02;

    /// <summary>
    /// A dozen members are looked at every morning: with the width for a single question, chance alone would make one of them unusual every
    /// third day.
    /// </summary>
    private static readonly ExpectationRule ForMembers = new(Width: 3.5);

    public static Compared Compare(ShopSnapshot shop, DateOnly day, Metric metric) =>
        new(shop, new Scope(shop.History), metric, Period.Of(day), Period.Of(ComparableDay.Of(shop, day)));

    /// <summary>Whether a one-day figure left the band of its own comparable days; not known without a band (S14).</summary>
    public static Movement Movement(this Compared compared)
    {
        var rule = compared.Scope.Member is null ? ExpectationRule.Default : ForMembers;
        var expected = Expectations.Of(compared.Scope, compared.Metric, compared.Period, compared.Shop.Events, rule);
        return expected is null ? Why.Movement.NotKnown : Movements.Of(compared.Metric, compared.Before, compared.After, expected);
    }

    public static bool Matters(this Compared member) =>
        Math.Abs(member.After.Value - member.Before.Value ?? 0)
        >= LeastShare * (member.Shop.History.Read(member.Metric, member.Base).Value ?? 0);
}
