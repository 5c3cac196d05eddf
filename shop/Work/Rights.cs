using System.Collections.Frozen;

namespace Helmsman.Shop.Work;

/// <summary>Who may do what concerns the whole shop: a table of right → roles, whose defaults the settings may change.</summary>
public static class Rights
{
    public const string SetTargets = "targets";

    /// <summary>See figures in the shop's currency.</summary>
    public const string SeeMoney = "money";

    /// <summary>Let something go on that a gate holds back.</summary>
    public const string OverrideGates = "override";

    /// <summary>Say who holds which role, who is away and who has left.</summary>
    public const string GiveRoles = "roles";

    /// <summary>Say yes to what is proposed, and say what becomes of others' tasks.</summary>
    public const string Approve = "approve";

    /// <summary>Change when the briefing comes to a place that others read too.</summary>
    public const string Schedule = "schedule";

    /// <summary>In place of roles.</summary>
    public const string Everybody = "*";

    /// <summary>Right → roles.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Usual { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [SetTargets] = Roles.Steering,
        [SeeMoney] = [Everybody],
        [OverrideGates] = Roles.Steering,
        [GiveRoles] = Roles.Steering,
        [Approve] = Roles.Steering,
        [Schedule] = Roles.Steering,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>While nobody who can be met holds any of the roles, everybody may, because somebody must be first; but nobody who has left.</summary>
    public static bool May(Team team, Person person, string right)
    {
        var roles = RolesWith(team, right);
        return person.LeftOn is null
            && (roles.Contains(Everybody, StringComparer.Ordinal)
                || roles.Any(role => team.Holds(person.Id, role))
                || !roles.SelectMany(team.WhoHas).Any(holder => CanBeMet(holder, person)));
    }

    /// <summary>Whether every reader of a place that is not one person's alone may: it is open to all, whoever joins tomorrow.</summary>
    public static bool AllMay(Team team, string right) => RolesWith(team, right).Contains(Everybody, StringComparer.Ordinal);

    public static IReadOnlyList<string> RolesWith(Team team, string right) => team.Rules?.Rights?.GetValueOrDefault(right) ?? Usual[right];

    /// <summary>The made-up people of a sample live on the local page alone: they do not keep the people of a real channel from their shop.</summary>
    private static bool CanBeMet(Person holder, Person person) => !IsMadeUp(holder) || person.Accounts.Any(account => account.Channel == Account.LocalPage);

    private static bool IsMadeUp(Person holder) => holder.Accounts is { Count: > 0 } accounts && accounts.All(account => account.Channel == Account.LocalPage);
}
