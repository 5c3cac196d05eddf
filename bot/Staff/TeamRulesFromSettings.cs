using System.Text.Json;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Staff;

/// <summary>Rights, routing and limits as the settings say them; what is wrong there fails the start with a sentence.</summary>
public static class TeamRulesFromSettings
{
    /// <returns>Null when the settings say what is usual.</returns>
    public static TeamRules? Of(HelmsmanSettings settings)
    {
        var rights = RightsOf(settings.Rights).Where(right => !right.Value.SequenceEqual(Rights.Usual[right.Key])).ToDictionary(StringComparer.Ordinal);
        var routes = settings.Routing.ToDictionary(route => About(route.Key), route => (IReadOnlyList<string>)RolesIn(route.Value, $"Routing:{route.Key}"), StringComparer.Ordinal);
        var most = settings.Team.MostOnOneTopic is var limit and not Piling.UsualMost ? limit : (int?)null;
        return rights.Count + routes.Count == 0 && most is null
            ? null
            : new TeamRules(rights.Count == 0 ? null : rights, routes.Count == 0 ? null : routes, most);
    }

    public static bool AreTheSame(TeamRules? one, TeamRules? other) => Text(one) == Text(other);

    private static string Text(TeamRules? rules) => rules is null ? string.Empty : JsonSerializer.Serialize(rules, ShopJson.Default.TeamRules);

    private static Dictionary<string, IReadOnlyList<string>> RightsOf(HelmsmanSettings.RightsSettings rights) => new(StringComparer.Ordinal)
    {
        [Rights.SetTargets] = RolesIn(rights.Targets, "Rights:Targets"),
        [Rights.SeeMoney] = RolesIn(rights.Money, "Rights:Money"),
        [Rights.OverrideGates] = RolesIn(rights.Override, "Rights:Override"),
        [Rights.GiveRoles] = RolesIn(rights.Roles, "Rights:Roles"),
        [Rights.Approve] = RolesIn(rights.Approve, "Rights:Approve"),
        [Rights.Schedule] = RolesIn(rights.Schedule, "Rights:Schedule"),
    };

    private static string[] RolesIn(string list, string setting)
    {
        var roles = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isRight = setting.StartsWith("Rights:", StringComparison.Ordinal);
        var unknown = roles.Where(role => !Roles.All.Contains(role, StringComparer.Ordinal) && !(isRight && role == Rights.Everybody)).ToList();
        return roles.Length > 0 && unknown.Count == 0
            ? roles
            : throw new InvalidOperationException(
                $"Helmsman:{setting}: '{list}' is no list of roles; there are {string.Join(", ", Roles.All)}{(isRight ? ", and * for everybody" : "")}");
    }

    private static string About(string key)
    {
        string[] known =
        [
            .. CauseIds.All.Select(cause => Routing.Cause + cause),
            .. FindingRules.All.Select(rule => Routing.Rule + rule),
            .. MetricDictionary.All.Select(metric => Routing.Metric + metric.Id),
        ];
        return known.Contains(key, StringComparer.Ordinal)
            ? key
            : throw new InvalidOperationException($"Helmsman:Routing: nothing is called '{key}'; there are for example {string.Join(", ", Routing.Usual.Keys)}");
    }
}
