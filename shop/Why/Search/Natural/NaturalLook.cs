namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>A period and its past, prepared for looking in either direction: preparing takes longer than looking.</summary>
internal sealed class NaturalLook
{
    private readonly Whitened down;
    private readonly Groups? groups;
    private Sums? sums;

    private NaturalLook(LeafTable now, IReadOnlyList<LeafTable> past, Scatter scatter)
    {
        (Table, Scatter) = (now, scatter);
        var aligned = Alignment.Align(now, past);
        LeafTable[] tables = [now, .. aligned];
        var periods = new Residuals[tables.Length];
        // Nothing depends on the order in which these are done; grouping takes as long as some periods do, so it begins at once.
        var grouping = Task.Run(() => now.Attributes.Count == 0 ? null : new Groups(now));
        Parallel.For(0, periods.Length, at => periods[at] = Residuals.Of(tables[at], scatter));
        Now = periods[0];
        Residuals[] before = [.. periods.Skip(1).Where(period => period.Total > 0)];
        (Past, down) = (new(Now, before, scatter), Whitened.Of(Now, before));
        groups = grouping.GetAwaiter().GetResult();
    }

    public LeafTable Table { get; }

    /// <summary>Not of a table without attributes, which has no causes.</summary>
    public Groups Groups => groups!;

    /// <summary>Filled anew by every look: 20 MB where there are 100,000 leaves.</summary>
    public Sums Sums => sums ??= new(Groups.Lattice);

    public Scatter Scatter { get; }

    public Residuals Now { get; }

    public OwnPast Past { get; }

    public static NaturalLook Of(LeafTable now, IReadOnlyList<LeafTable> past) => new(now, past, Scatter.Of(now, past.Count > 0));

    public NaturalAnswer Find(NaturalRules? rules)
    {
        var direction = rules?.Direction ?? (Table.Actual.Sum() > Table.Expected.Sum() ? Direction.Up : Direction.Down);
        IReadOnlyList<NaturalCause> causes = groups is not null && Now.Total > 0 ? new NaturalPeeling(this, down.Toward(direction), (rules ?? new()) with { Direction = direction }).Run() : [];
        return new(causes, Now.Common - 1, direction);
    }
}
