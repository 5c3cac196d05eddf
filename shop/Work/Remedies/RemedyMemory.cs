using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Work.Remedies;

/// <summary>
/// What a shop has tried against findings, and what helped (S149). Nothing of it is kept: it is what the tasks tell.
/// </summary>
public sealed class RemedyMemory
{
    public static readonly RemedyMemory Empty = new([], "Etc/UTC");

    private readonly IReadOnlyList<Tried> tried;

    private readonly string zone;

    private RemedyMemory(IReadOnlyList<Tried> tried, string zone) => (this.tried, this.zone) = (tried, zone);

    /// <param name="zone">The shop's.</param>
    public static RemedyMemory Of(IEnumerable<WorkItem> items, string zone) => new([.. items.SelectMany(Tried.Of)], zone);

    /// <summary>What was done about findings like this one, the most promising first. Work of one kind and role is one remedy, whatever words it was told in.</summary>
    public IReadOnlyList<Remedy> Recall(Finding finding) =>
    [
        .. tried.Where(each => each.IsLike(finding))
            .GroupBy(each => (each.Kind, each.Role), (kind, all) => Together(kind.Kind, kind.Role, [.. all.OrderBy(each => each.Read.At)]))
            .OrderByDescending(remedy => remedy.AtLeast)
            .ThenByDescending(remedy => remedy.Last),
    ];

    /// <summary>The most promising one for that role, of those that ever helped; null when there is none.</summary>
    public Remedy? Best(Finding finding, string role) => Recall(finding).FirstOrDefault(remedy => remedy.Role == role && remedy.Hits > 0);

    private Remedy Together(string kind, string role, IReadOnlyList<Tried> all)
    {
        var told = all.LastOrDefault(each => each.Helped) ?? all[^1];
        return new(kind, role, told.What, all.Count(each => each.Helped), all.Count, LocalDay.Of(told.Read.At, zone), told.Change);
    }
}
