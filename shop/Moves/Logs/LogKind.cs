using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Logs;

/// <summary>What is asked of a role at the end of its day.</summary>
/// <param name="Role">Under which it is kept.</param>
/// <param name="Writers">The roles whose holders write it.</param>
/// <param name="Choices">Stored names of what can be tapped.</param>
/// <param name="Counts">Of <see cref="LogCounts"/>.</param>
/// <param name="Explains">The roles beside whose figures it is quoted.</param>
public sealed record LogKind(string Role, IReadOnlyList<string> Writers, IReadOnlyList<string> Choices, IReadOnlyList<string> Counts, IReadOnlyList<string> Explains)
{
    public IReadOnlyList<Person> PeopleOf(Team team) => [.. Writers.SelectMany(team.WhoHas).DistinctBy(person => person.Id)];

    /// <summary>Whoever has the role writes it, or stands in on the day; while nobody has it, anybody may.</summary>
    public bool MayBeWrittenBy(string person, Team team, DateOnly day) =>
        PeopleOf(team) is not { Count: > 0 } people || people.Concat(PeopleOf(team.On(day))).Any(each => each.Id == person);

    /// <summary>All who have the role are away, and nobody stands in.</summary>
    public bool IsUnwritten(Team team, DateOnly day) => PeopleOf(team).Count > 0 && PeopleOf(team.On(day)).Count == 0;
}

public static class LogKinds
{
    /// <summary>Tapped where there is nothing to tell: a log all the same.</summary>
    public const string Nothing = "nothing";

    private static readonly string[] OfService = [Roles.Service, Roles.Presales, Roles.AfterSales, Roles.ServiceLead];

    private static readonly string[] Questions = ["price", "size", "shipping", "returns", "quality", Nothing];

    public static readonly LogKind Ads = new(Roles.Ads, [Roles.Ads], ["budget", "bid", "keywords", "creative", "paused", Nothing], [], [Roles.Ads]);

    public static readonly LogKind Service = new(
        Roles.Service, [Roles.Service, Roles.Presales, Roles.AfterSales], Questions, [LogCounts.Receptions, LogCounts.Complaints], OfService);

    public static readonly LogKind ServiceLead = new(Roles.ServiceLead, [Roles.ServiceLead], Questions, LogCounts.All, OfService);

    public static IReadOnlyList<LogKind> All { get; } = [Ads, Service, ServiceLead];

    public static LogKind? Find(string? role) => All.FirstOrDefault(kind => kind.Role == role);
}
