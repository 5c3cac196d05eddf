using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>A picture and the line below it. A click opens it as large as it is.</summary>
internal static class Pictures
{
    /// <summary>In pixels: enough to know it by, and no wider than a telephone.</summary>
    private const uint Width = 240;

    private const int LongestName = 60;

    /// <param name="alt">For whoever cannot see it.</param>
    public static AdaptiveContainer Of(Reference picture, string alt, string caption)
    {
        // Written out as hosts fetch it, whatever letters people see in it.
        var address = new Uri(new Uri(picture.Url).AbsoluteUri);
        return new()
        {
            Items =
            [
                new AdaptiveImage(address) { AltText = alt, PixelWidth = Width, SelectAction = Buttons.Link(alt, address) },
                Prose.Of(Prose.Plain(caption)).AsFootnote().Spaced(AdaptiveSpacing.Small),
            ],
        };
    }

    /// <summary>Of a bare address its last part: the rest says nothing to people.</summary>
    public static string NameOf(Reference picture) =>
        (picture.Name == picture.Url && Uri.UnescapeDataString(new Uri(picture.Url).Segments[^1]) is { Length: > 1 } last ? last : picture.Name).Shortened(LongestName);
}
