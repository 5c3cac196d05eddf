using Helmsman.Shop.Why.Search;

namespace Helmsman.Shop.Why.Contributing;

/// <summary>
/// Elements that differ in one member alone are told as one: "search on three products", not three lines. Those of a single dimension stay apart: three
/// products are three lines, with what each did.
/// </summary>
internal static class Siblings
{
    private const int FewestFixed = 2;

    public static IReadOnlyList<IReadOnlyList<Element>> Of(IReadOnlyList<Element> elements)
    {
        var left = elements.ToList();
        List<IReadOnlyList<Element>> families = [];
        while (left.Count > 0)
        {
            var family = Enumerable.Range(0, left[0].Members.Count).Select(attribute => Family(left, attribute)).MaxBy(found => found.Count)!;
            families.Add(family);
            left.RemoveAll(family.Contains);
        }

        return families;
    }

    /// <summary>The first one, and all that are like it but for this attribute.</summary>
    private static List<Element> Family(List<Element> elements, int attribute) => elements[0] is var first && CanJoin(first, attribute)
        ? elements.FindAll(other => CanJoin(other, attribute) && Without(other, attribute) == Without(first, attribute))
        : [first];

    private static bool CanJoin(Element element, int attribute) => element.Layer >= FewestFixed && element.Members[attribute] != Element.Any;

    private static Element Without(Element element, int attribute) =>
        new([.. element.Members.Select((member, at) => at == attribute ? Element.Any : member)]);
}
