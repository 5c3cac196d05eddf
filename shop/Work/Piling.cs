namespace Helmsman.Shop.Work;

/// <summary>The team's open tasks, by whoever has them; and whether too many of one sort lie with one person (S94).</summary>
public static class Piling
{
    /// <summary>More of one topic than this in one pair of hands is worth a word.</summary>
    public const int UsualMost = 3;

    /// <summary>Whoever has most that is overdue comes first; what anybody of a role may take is a pile of its own.</summary>
    public static IReadOnlyList<Pile> Of(IEnumerable<WorkItem> all, DateOnly today) =>
    [
        .. all.Where(item => item.Standing.IsRunning)
            .GroupBy(item => item.Standing.Assignee is { } person ? (Person: (string?)person, Role: (string?)null) : (null, item.Brief.Role))
            .Select(pile => new Pile(pile.Key.Person, pile.Key.Role, Ranking.Of(pile), pile.Count(item => item.Standing.Due < today)))
            .OrderByDescending(pile => pile.Overdue)
            .ThenByDescending(pile => pile.Items.Count)
            .ThenBy(pile => pile.Items[0].Number),
    ];

    /// <summary>The topic of which he has most open, when that is more than the team's limit; null otherwise.</summary>
    /// <param name="items">His own, ranked.</param>
    public static TooMuch? On(IReadOnlyList<WorkItem> items, Team team)
    {
        var largest = items.GroupBy(TopicOf, StringComparer.Ordinal).OrderByDescending(topic => topic.Count()).FirstOrDefault();
        return largest is not null && largest.Count() > (team.Rules?.MostOnOneTopic ?? UsualMost)
            ? new(largest.First().Brief, [.. largest])
            : null;
    }

    /// <summary>The figure it is about; where none stands behind it, the role it was asked in.</summary>
    private static string TopicOf(WorkItem item) => item.Brief.Finding is { } finding ? Routing.Metric + finding.Metric : item.Brief.Role;
}

/// <param name="Person">Null: anybody of <paramref name="Role"/> may take them.</param>
/// <param name="Items">Ranked; never empty.</param>
public sealed record Pile(string? Person, string? Role, IReadOnlyList<WorkItem> Items, int Overdue);

/// <param name="Example">Names the topic: its finding's metric, or else its role.</param>
/// <param name="Items">Ranked.</param>
public sealed record TooMuch(Brief Example, IReadOnlyList<WorkItem> Items);
