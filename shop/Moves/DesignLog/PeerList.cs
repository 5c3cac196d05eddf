using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Moves.DesignLog;

/// <summary>The shops that the designer looks at (S97). Kept under the shop's id; user text.</summary>
public sealed record PeerList(IReadOnlyList<string> Names)
{
    public static readonly DocumentKind<PeerList> Documents = new("peer-list", ShopJson.Default.PeerList);

    public static readonly PeerList Empty = new([]);

    public const int LongestName = 60;

    public const int Most = 200;

    private static readonly char[] Between = [',', '，', '、', ';', '；', '\n', '\r', '|'];

    /// <summary>As somebody wrote them, parted by any of the usual marks.</summary>
    public static IReadOnlyList<string> Read(string text) =>
        [.. text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(name => name.Length is > 0 and <= LongestName)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)];

    /// <summary>All of them once, in the order in which they were named first.</summary>
    public static IReadOnlyList<string> Together(params IEnumerable<string> names) => [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
}
