using System.Globalization;
using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Moves.Logs;

/// <summary>What somebody wrote at the end of his day in one of his roles (S9, S10). Sent again it takes the place of what was there.</summary>
/// <param name="Day">In the shop's zone.</param>
/// <param name="Role">Of a <see cref="LogKind"/>.</param>
/// <param name="Did">Stored names of what was tapped, of the kind's choices.</param>
/// <param name="Counts">By the names of <see cref="LogCounts"/>; what was not filled in is not there.</param>
/// <param name="Text">One line; user text. Null: none.</param>
public sealed record RoleLog(
    string Shop,
    DateOnly Day,
    string Role,
    string Person,
    IReadOnlyList<string> Did,
    IReadOnlyDictionary<string, int> Counts,
    string? Text,
    DateTimeOffset At)
{
    public static readonly DocumentKind<RoleLog> Documents = new("role-log", ShopJson.Default.RoleLog);

    public const int LongestText = 300;

    public string Id => IdOf(Shop, Day, Role, Person);

    public bool SaysNothing => Did.Count == 0 && Counts.Count == 0 && Text is null;

    /// <summary>What the ids of all logs of a day begin with.</summary>
    public static string Of(string shop, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{shop}/{day:yyyy-MM-dd}/");

    public static string IdOf(string shop, DateOnly day, string role, string person) => $"{Of(shop, day)}{role}/{person}";
}

/// <summary>Stored names of what is counted in a log.</summary>
public static class LogCounts
{
    /// <summary>接待量.</summary>
    public const string Receptions = "receptions";

    /// <summary>咨询人数: those who asked before buying.</summary>
    public const string Consultations = "consultations";

    /// <summary>Of those, who bought.</summary>
    public const string Buyers = "buyers";

    /// <summary>投诉.</summary>
    public const string Complaints = "complaints";

    public static IReadOnlyList<string> All { get; } = [Receptions, Consultations, Buyers, Complaints];

    /// <summary>咨询转化率 of some logs together; null where nobody counted both.</summary>
    public static double? Conversion(IEnumerable<RoleLog> logs)
    {
        var both = logs.Where(log => log.Counts.ContainsKey(Consultations) && log.Counts.ContainsKey(Buyers)).ToList();
        var asked = both.Sum(log => log.Counts[Consultations]);
        return asked > 0 ? (double)both.Sum(log => log.Counts[Buyers]) / asked : null;
    }
}
