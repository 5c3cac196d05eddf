namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>What <see cref="CauseSearch"/> has to do but once for tables that are asked more than once. Not for several threads.</summary>
public sealed class PreparedSearch
{
    private readonly NaturalLook? natural;
    private readonly RootCauseLook? plain;

    internal PreparedSearch(LeafTable now, IReadOnlyList<LeafTable> past)
    {
        natural = CauseSearch.IsNatural(now, past) ? NaturalLook.Of(now, past) : null;
        plain = natural is null ? new(now) : null;
    }

    public NaturalAnswer Find(NaturalRules? rules = null)
    {
        if (natural is not null)
        {
            return natural.Find(rules);
        }

        var found = plain!.Find(rules?.Direction);
        return new([.. found.Causes.Select(cause => new NaturalCause(cause, null, Certainty.Sure))], found.CommonShift ?? 0, found.Direction);
    }
}
