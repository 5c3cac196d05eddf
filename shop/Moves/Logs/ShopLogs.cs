using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Logs;

/// <summary>The logs of some days, and which were asked for.</summary>
public sealed record ShopLogs(IReadOnlyList<RoleLog> Kept, IReadOnlyList<LogAsk> Asked)
{
    /// <summary>A note explains a day; nobody reads through those of a longer period beside one figure.</summary>
    public const int MostDays = 7;

    public static readonly ShopLogs None = new([], []);

    public DayLogs On(DateOnly day, Team team) => new(
        day,
        Quoted(Kept.Where(log => log.Day == day), team),
        [.. LogKinds.All.Where(kind => Asked.Any(ask => ask.Day == day && ask.Role == kind.Role) && !Kept.Any(log => log.Day == day && log.Role == kind.Role) && !kind.IsUnwritten(team, day))]);

    /// <summary>What those whose figure it is wrote on the days asked about: evidence, and no more than that.</summary>
    public IReadOnlyList<QuotedLog> Explaining(Explanation answer, Team team)
    {
        string?[] owners = [answer.Question.Metric.Owner, answer.Finding?.Owner, answer.Cause?.Owner];
        return Quoted(Kept.Where(log => answer.Question.Period.Contains(log.Day) && owners.Any(owner => log.Explains(owner))), team);
    }

    /// <summary>Whether both tell the same: a log that was sent again came at another time.</summary>
    public bool TellsTheSameAs(ShopLogs other) =>
        Kept.Select(log => (log.Id, log.At)).SequenceEqual(other.Kept.Select(log => (log.Id, log.At))) && Asked.SequenceEqual(other.Asked);

    private static IReadOnlyList<QuotedLog> Quoted(IEnumerable<RoleLog> logs, Team team) =>
        [.. logs.OrderBy(log => log.Day).ThenBy(log => log.At).Select(log => new QuotedLog(log, team.Find(log.Person)?.Name))];
}

/// <param name="Writer">User text; null: nobody of the team any more.</param>
public sealed record QuotedLog(RoleLog Log, string? Writer);

/// <summary>The logs of one day.</summary>
/// <param name="Missing">Asked for, and written by nobody.</param>
public sealed record DayLogs(DateOnly Day, IReadOnlyList<QuotedLog> Kept, IReadOnlyList<LogKind> Missing)
{
    public static readonly DayLogs None = new(default, [], []);
}

internal static class Explaining
{
    public static bool Explains(this RoleLog log, string? owner) =>
        owner is not null && LogKinds.Find(log.Role) is { } kind && kind.Explains.Contains(owner, StringComparer.Ordinal);
}
