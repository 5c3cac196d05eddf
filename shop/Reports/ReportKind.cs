namespace Helmsman.Shop.Reports;

/// <summary>One kind of report: by which columns it is known, what it must have, and whom its lines are about.</summary>
internal abstract class ReportKind
{
    /// <summary>The first one that recognises a header row reads the file.</summary>
    public static IReadOnlyList<ReportKind> All { get; } = [new ProductDaily(), new TrafficBySource(), new ShopDaily()];

    public abstract string Name { get; }

    /// <summary>Each entry is one need: any one of its columns meets it.</summary>
    public abstract IReadOnlyList<string[]> Required { get; }

    public abstract IReadOnlyList<string> Measures { get; }

    /// <summary>The column that names the member; null when lines are about the shop as a whole.</summary>
    public abstract string? Dimension { get; }

    public abstract bool Recognises(IReadOnlySet<string> columns);

    /// <summary>Null: a line of sums, which is about no member. An empty id: the line does not say whom it is about.</summary>
    public abstract Subject? SubjectOf(ReportRow row);

    /// <summary>The rows of one day that are to be kept.</summary>
    public virtual IEnumerable<DayRow> Keep(IReadOnlyList<DayRow> rows) => rows;
}

/// <summary>Whom a line is about: a member's id and what people call it.</summary>
internal sealed record Subject(string Id, string Name)
{
    public static readonly Subject WholeShop = new(string.Empty, string.Empty);
}
