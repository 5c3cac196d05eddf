namespace Helmsman.Shop.Why;

/// <summary>
/// Splits a ratio's change by members into what their own rates did and what the shift between them did. Every member's rate may rise while the whole
/// falls, because more came through the members that convert worse (Simpson): then no rate is to blame.
/// </summary>
public static class Mix
{
    /// <summary>
    /// With w a member's share of the denominator and r its rate: rate part = mean(w) Δr, mix part = Δw (mean(r) − mean(R)); together exactly ΔR. A member that is
    /// absent on one side takes its rate from the other, so that its coming or going is mix.
    /// </summary>
    /// <returns>Null when one side has nothing to divide by.</returns>
    public static MixSplit? Split(IReadOnlyList<MixMember> members)
    {
        var (below0, below1) = (members.Sum(member => member.Before.Below), members.Sum(member => member.After.Below));
        if (below0 == 0 || below1 == 0)
        {
            return null;
        }

        var (rate0, rate1) = (members.Sum(member => member.Before.Above) / below0, members.Sum(member => member.After.Above) / below1);
        var middle = (rate0 + rate1) / 2;
        return new(rate0, rate1, [.. members.Where(member => member.Occurs).Select(member => Part(member, below0, below1, middle))]);
    }

    private static MixPart Part(MixMember member, double below0, double below1, double middle)
    {
        var (w0, w1) = (member.Before.Below / below0, member.After.Below / below1);
        var (r0, r1) = (member.Before.Rate ?? member.After.Rate!.Value, member.After.Rate ?? member.Before.Rate!.Value);
        return new(member.Id, member.Name, member.Before.Rate, member.After.Rate, w0, w1, (w0 + w1) / 2 * (r1 - r0), (w1 - w0) * (((r0 + r1) / 2) - middle));
    }
}

/// <param name="Name">User text, to be escaped.</param>
public sealed record MixMember(string Id, string Name, Share Before, Share After)
{
    /// <summary>A member that neither side divides by has no rate, and no part.</summary>
    internal bool Occurs => Before.Below != 0 || After.Below != 0;
}

/// <summary>Numerator and denominator of a ratio.</summary>
public readonly record struct Share(double Above, double Below)
{
    public double? Rate => Below == 0 ? null : Above / Below;
}

/// <summary>What a ratio's change comes from; the parts of all members add up to it.</summary>
/// <param name="Before">Of the members together: where they overlap (a visitor of two sources) it is not the shop's own ratio.</param>
public sealed record MixSplit(double Before, double After, IReadOnlyList<MixPart> Members)
{
    /// <summary>What the members' own rates did.</summary>
    public double Rate => Members.Sum(member => member.Rate);

    /// <summary>What the shift between members did.</summary>
    public double Mix => Members.Sum(member => member.Mix);

    /// <summary>The report that the members are of, one of <see cref="Reports.ReportKinds"/>.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>The mix did at least as much as the rates: nobody's rate is to blame.</summary>
    public bool IsMostlyMix => Math.Abs(Mix) >= Math.Abs(Rate);
}

/// <param name="Before">The member's own rate; null when it was not there.</param>
/// <param name="WeightBefore">Its share of the denominator, 0 to 1.</param>
/// <param name="Rate">What its own rate did to the whole, in the whole's unit.</param>
/// <param name="Mix">What its share did to the whole.</param>
public sealed record MixPart(string Id, string Name, double? Before, double? After, double WeightBefore, double WeightAfter, double Rate, double Mix);
