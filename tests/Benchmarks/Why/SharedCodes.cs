using Helmsman.Shop.Why.Search;

namespace Helmsman.Benchmarks.Why;

/// <summary>Cases of one set in which a member has the same code everywhere: only then can one be another's past.</summary>
internal static class SharedCodes
{
    public static IReadOnlyList<LeafCase> Of(IEnumerable<LeafCase> cases)
    {
        var all = cases.OrderBy(one => one.Name, StringComparer.Ordinal).ToList();
        var attributes = all[0].Leaves.Attributes.Count;
        var codeOf = Enumerable.Range(0, attributes).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        foreach (var (names, at) in all.SelectMany(one => one.Names.Select((names, at) => (names, at))))
        {
            foreach (var name in names)
            {
                codeOf[at].TryAdd(name, codeOf[at].Count);
            }
        }

        string[][] shared = [.. codeOf.Select(codes => codes.Keys.ToArray())];
        return [.. all.Select(one => one with { Leaves = Recoded(one, codeOf), Names = shared, Truth = one.Truth.Where(element => element.Length > 0).ToHashSet(StringComparer.Ordinal) })];
    }

    private static LeafTable Recoded(LeafCase one, Dictionary<string, int>[] codeOf) => one.Leaves with
    {
        Attributes = [.. one.Leaves.Attributes.Select((attribute, at) =>
            new LeafAttribute(attribute.Name, codeOf[at].Count, Array.ConvertAll(attribute.Codes, code => codeOf[at][one.Names[at][code]])))],
    };
}
