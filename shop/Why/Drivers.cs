using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>Members behind a change.</summary>
/// <param name="Kind">The <see cref="Reports.ReportKinds"/> they are members of.</param>
/// <param name="Metric">What is counted: visitors for sources, revenue for products.</param>
/// <param name="Members">Those that moved: the largest loss first, or when the total rose, the largest gain.</param>
/// <param name="Unassigned">Change of the shop's total that the members do not add up to: visitors who came by several sources are counted once
/// in the total and once in each source. Null when the total is missing.</param>
public sealed record Drivers(string Kind, Metric Metric, IReadOnlyList<Driver> Members, double? Unassigned)
{
    /// <summary>Null when the report does not cover every day of both periods, or does not have the metric.</summary>
    /// <param name="metric">One that adds up over members.</param>
    public static Drivers? Between(ShopHistory history, string kind, Metric metric, Period before, Period after)
    {
        if (!Covers(history, kind, metric, before) || !Covers(history, kind, metric, after))
        {
            return null;
        }

        var (was, now) = (history.Members(metric, before, kind), history.Members(metric, after, kind));
        if (was.Concat(now).All(member => member.Value is null))
        {
            return null;
        }

        var moved = Join(was, now)
            .Where(driver => driver.Change != 0)
            .OrderBy(driver => driver.Change)
            .ThenBy(driver => driver.Id, StringComparer.Ordinal)
            .ToList();
        var (sum, total) = (moved.Sum(driver => driver.Change), history.Read(metric, after).Value - history.Read(metric, before).Value);
        if ((total ?? sum) > 0)
        {
            moved.Reverse();
        }

        return new(kind, metric, moved, total - sum);
    }

    /// <summary>Change of the shop's total; of the members alone when the shop's own report does not have it.</summary>
    public double Total => Members.Sum(driver => driver.Change) + (Unassigned ?? 0);

    /// <summary>The first member, if it makes up at least this share of the change.</summary>
    public Driver? Leading(double share) => Members is [var first, ..] && Total != 0 && first.Change / Total >= share ? first : null;

    /// <summary>A day without anything at all lacks no member.</summary>
    private static bool Covers(ShopHistory history, string kind, Metric metric, Period period)
    {
        var (days, asked) = (history.Days(kind).ToHashSet(), period.Days().Intersect(history.Days(metric)).ToList());
        return asked.Count > 0 ? asked.TrueForAll(days.Contains) : period.Days().All(days.Contains);
    }

    /// <summary>A member that is listed without a value on one side is left out: its change is not known, and stays unassigned.</summary>
    private static IEnumerable<Driver> Join(IReadOnlyList<Member> was, IReadOnlyList<Member> now)
    {
        var (before, after) = (was.ToDictionary(member => member.Id), now.ToDictionary(member => member.Id));
        return now.Concat(was).Select(member => member.Id).Distinct(StringComparer.Ordinal)
            .Select(id => (Before: before.GetValueOrDefault(id), After: after.GetValueOrDefault(id)))
            .Where(pair => pair is not ({ Value: null }, _) and not (_, { Value: null }))
            .Select(pair => new Driver(
                (pair.After ?? pair.Before)!.Id,
                (pair.After ?? pair.Before)!.Name,
                pair.Before?.Value,
                pair.After?.Value,
                (pair.After?.Value ?? 0) - (pair.Before?.Value ?? 0)));
    }
}

/// <param name="Before">Null: the member was not in that period's report.</param>
/// <param name="Change">Counts a member that was not listed as 0, as the report does.</param>
public sealed record Driver(string Id, string Name, double? Before, double? After, double Change);
