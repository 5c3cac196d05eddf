using Helmsman.Shop.Why.Search;

namespace Helmsman.Benchmarks.Why;

/// <summary>A table of leaves and the elements that are its causes; none in a quiet case.</summary>
/// <param name="Names">Of each attribute's members.</param>
internal sealed record LeafCase(string Name, LeafTable Leaves, string[][] Names, IReadOnlySet<string> Truth)
{
    /// <summary>The cases of a set with injected causes, one at a time, as the set holds them.</summary>
    public static IEnumerable<LeafCase> Of(SetFiles set)
    {
        var truths = Truths.OfInjected(set.Text(Truths.Injected)!);
        return set.Read(name => truths.ContainsKey(Path.GetFileNameWithoutExtension(name)))
            .Select(file => Read(Path.GetFileNameWithoutExtension(file.Name), file.Content, truths));
    }

    public string NameOf(Element element) => LeafFile.Name(Leaves, Names, element);

    private static LeafCase Read(string name, Stream content, IReadOnlyDictionary<string, IReadOnlySet<string>> truths)
    {
        var file = LeafFile.Read(content, "real", "predict");
        return new(name, new(file.Attributes, file.Figures[1], file.Figures[0]), file.Names, truths[name]);
    }
}
