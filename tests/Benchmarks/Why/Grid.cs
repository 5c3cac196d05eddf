using System.Globalization;
using Helmsman.Shop.Why.Search;

namespace Helmsman.Benchmarks.Why;

/// <summary>A made-up table that has a leaf for every combination of members; attributes are a, b, c…, members a1, a2….</summary>
internal sealed class Grid(params int[] members)
{
    private readonly LeafAttribute[] attributes = [.. members.Select((_, at) => new LeafAttribute(Letter(at), members[at], Codes(members, at)))];

    public int Count => attributes[0].Codes.Length;

    public int Attributes => members.Length;

    public int MembersOf(int attribute) => members[attribute];

    public int Code(int leaf, int attribute) => attributes[attribute].Codes[leaf];

    public bool IsIn(int leaf, Element element)
    {
        for (var at = 0; at < attributes.Length; at++)
        {
            if (element.Members[at] != Element.Any && element.Members[at] != Code(leaf, at))
            {
                return false;
            }
        }

        return true;
    }

    public LeafCase Case(string name, double[] expected, double[] actual, IEnumerable<Element> causes)
    {
        var names = members.Select((count, at) => Enumerable.Range(1, count).Select(member => Letter(at) + member.ToString(CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var leaves = new LeafTable(attributes, expected, actual);
        return new(name, leaves, names, causes.Select(cause => LeafFile.Name(leaves, names, cause)).ToHashSet(StringComparer.Ordinal));
    }

    private static string Letter(int attribute) => ((char)('a' + attribute)).ToString();

    private static int[] Codes(int[] members, int at)
    {
        var below = members.Skip(at + 1).Aggregate(1, (product, count) => product * count);
        return [.. Enumerable.Range(0, members.Aggregate(1, (product, count) => product * count)).Select(leaf => leaf / below % members[at])];
    }
}
