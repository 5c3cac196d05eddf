namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>Several elements together are an explanation of their own only if they say something new; one element always is.</summary>
internal sealed class Repetitions(RatioTable table)
{
    private readonly HashSet<Element> _parents = [];

    private readonly List<int[]> _leaves = [];

    /// <summary>Best first: what comes later repeats what was seen.</summary>
    public bool IsNew(Explained explained)
    {
        if (explained.Suspects.Count == 1)
        {
            return true;
        }

        var (parent, leaves) = (Parent([.. explained.Suspects.Select(suspect => suspect.Cuboid.Element(table, suspect.Group))]), explained.Leaves());
        if (_parents.Contains(parent) || IsAll(parent, leaves) || _leaves.Exists(seen => seen.AsSpan().SequenceEqual(leaves)))
        {
            return false;
        }

        _leaves.Add(leaves);
        return _parents.Add(parent);
    }

    private static Element Parent(Element[] elements) =>
        new([.. elements[0].Members.Select((member, at) => Array.TrueForAll(elements, element => element.Members[at] == member) ? member : Element.Any)]);

    /// <summary>Both members of an attribute that has two are no cause: that is their parent, in more words.</summary>
    private bool IsAll(Element parent, int[] leaves)
    {
        var inside = Enumerable.Range(0, table.Count).Where(leaf => table.Now.Denominator[leaf] > 0 && Has(parent, leaf)).Except(leaves);
        return !inside.Any();
    }

    private bool Has(Element element, int leaf) =>
        element.Members.Select((member, at) => member == Element.Any || table.Attributes[at].Codes[leaf] == member).All(has => has);
}
