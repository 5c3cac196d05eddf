namespace Helmsman.Samples.DemoShop;

/// <summary>What the ad account says of its plans: their spend adds up to what the sources cost, and with that to the shop's.</summary>
internal static class AdPlans
{
    private const ulong Seed = 20_260_123;

    private const double ClickThrough = 0.045;

    /// <summary>Of a click's buyers among the visitors; the platform credits the ads with about that.</summary>
    private const double Conversion = 0.021;

    private const double Value = 230;

    /// <summary>Of its source, the plan that is paused for some days.</summary>
    public const double MainShare = 0.55;

    private static readonly (string Source, string Id, string Name, double Share)[] All =
    [
        (Source.PaidSearch, "71001", "直通车-主推款", MainShare), (Source.PaidSearch, "71002", "直通车-连衣裙", 0.25), (Source.PaidSearch, "71003", "直通车-长尾词", 0.20),
        (Source.Display, "72001", "引力魔方-拉新", 0.6), (Source.Display, "72002", "引力魔方-老客", 0.4), (Source.Affiliate, "73001", "淘宝客-通用计划", 1),
    ];

    public static IEnumerable<string> Lines(DemoDay day)
    {
        var chance = SplitMix.Of(Seed, day.Day);
        return day.Sources.Where(source => All.Any(plan => plan.Source == source.Source.Name)).SelectMany(source => Of(day, source, chance)).ToList();
    }

    private static IEnumerable<string> Of(DemoDay day, SourceLine source, SplitMix chance)
    {
        var plans = All.Where(plan => plan.Source == source.Source.Name).Select(plan => (plan.Id, plan.Name, Weight: plan.Share * Runs(plan.Id, day.Before) * chance.Noise(0.04))).ToList();
        var spent = Apportion.Of(source.CostCents ?? 0, [.. plans.Select(plan => plan.Weight)]);
        return plans.Select((plan, index) =>
        {
            var clicks = chance.Round(spent[index] / (source.Source.CostPerClick * 100) * chance.Noise(0.02));
            var orders = chance.Round(clicks * Conversion);
            return DemoFiles.Line(day.Day, plan.Id, plan.Name, chance.Round(clicks / ClickThrough * chance.Noise(0.03)), clicks, DemoFiles.Money(spent[index]), DemoFiles.Money((long)(orders * Value * 100)), orders);
        });
    }

    private static double Runs(string plan, int daysBefore) => (plan, daysBefore) is ("71001", >= 121 and <= 123) ? 0 : 1;
}
