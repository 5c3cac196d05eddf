using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Changes;

/// <summary>Whose work a change touches, by its kind.</summary>
public static class AffectedRoles
{
    /// <summary>Customers are answered by whichever of these a shop has; one that has none of them has nobody who answers.</summary>
    private static readonly IReadOnlyList<string> AtTheDesk = [Roles.Service, Roles.Presales, Roles.AfterSales];

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Usual { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [ChangeKinds.Image] = [Roles.Service, Roles.Ads, Roles.Operator],
        [ChangeKinds.Price] = [Roles.Service, Roles.Ads, Roles.Campaigns, Roles.Live],
        [ChangeKinds.Promise] = [Roles.Service, Roles.Warehouse, Roles.Operator],
        [ChangeKinds.Promotion] = [Roles.Service, Roles.Ads, Roles.Campaigns, Roles.Live, Roles.Warehouse],
        [ChangeKinds.Title] = [Roles.Ads, Roles.Operator],
        [ChangeKinds.Detail] = [Roles.Service, Roles.Design, Roles.Operator],
    };

    /// <param name="instead">By kind, in place of <see cref="Usual"/>; kinds that are not in it stay as they are.</param>
    public static IReadOnlyList<string> Of(string kind, Team team, IReadOnlyDictionary<string, IReadOnlyList<string>>? instead = null) =>
        [.. (instead?.GetValueOrDefault(kind) ?? Usual[kind]).SelectMany(role => AtTheDeskOf(role, team)).Distinct(StringComparer.Ordinal)];

    /// <summary>Of customer service as a whole, those of its parts that the shop has; any other role is itself.</summary>
    public static IReadOnlyList<string> AtTheDeskOf(string role, Team team) =>
        role == Roles.Service && AtTheDesk.Where(each => team.WhoHas(each).Count > 0).ToList() is { Count: > 0 } held ? held : [role];

    /// <summary>Has words of his own to change: what customers are told.</summary>
    public static bool Answers(string role) => AtTheDesk.Contains(role, StringComparer.Ordinal);
}
