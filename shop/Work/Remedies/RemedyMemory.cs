namespace Helmsman.Shop.Work.Remedies;

/// <summary>
/// What a shop has tried against findings, and what helped (S149). Nothing of it is kept: it is what the tasks tell.
/// </summary>
public sealed class RemedyMemory
{
    public static readonly RemedyMemory Empty = new([]);

    private readonly IReadOnlyList<Tried> tried;

    private RemedyMemory(IReadOnlyList<Tried> tried) => this.tried = tried;

    public static RemedyMemory Of(IEnumerable<WorkItem> items) => new([.. items.SelectMany(Tried.Of)]);

    /// <summary>What was done about findings like this one, the most promising first. Work of one kind and role is one remedy, whatever words it was told in.</summary>
    public IReadOnlyList<Remedy> Recall(Finding finding) =>
    [
        .. tried.Where(each => each.IsLike(finding))
            .GroupBy(each => (each.Kind, each.Role), (kind, all) => Together(kind.Kind, kind.Role, [.. all.OrderBy(each => each.Read.At)]))
            .OrderByDescending(remedy => remedy.AtLeast)
            .ThenByDescending(remedy => remedy.Last),
    ];

    private static Remedy Together(string kind, string role, IReadOnlyList<Tried> all)
    {
        var told = all.LastOrDefault(each => each.Helped) ?? all[^1];
        return new(kind, role, told.What, all.Count(each => each.Helped), all.Count, DateOnly.FromDateTime(told.Read.At.UtcDateTime), told.Change);
    }
}
