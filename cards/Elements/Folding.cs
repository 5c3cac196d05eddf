namespace Helmsman.Cards.Elements;

/// <summary>What is folded away until somebody wants it. It is on the card all the same: a click opens it, and plain text has all of it.</summary>
internal static class Folding
{
    /// <summary>The button and what it opens, in one element: one without the other would be of no use.</summary>
    /// <param name="id">Of the folded part, within the card.</param>
    public static IEnumerable<AdaptiveElement> Of(string title, string id, IEnumerable<AdaptiveElement> folded)
    {
        List<AdaptiveElement> items = [.. folded];
        if (items.Count > 0)
        {
            yield return new AdaptiveContainer { Items = [Buttons.Row(Opening(title, id)), Folded(id, items)] };
        }
    }

    public static AdaptiveContainer Folded(string id, IEnumerable<AdaptiveElement> items) => new() { Id = id, IsVisible = false, Items = [.. items] };

    public static AdaptiveToggleVisibilityAction Opening(string title, string id) => new() { Title = title, TargetElements = [new AdaptiveTargetElement(id)] };
}
