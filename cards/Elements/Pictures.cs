using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>A picture and the line below it. A click opens it as large as it is.</summary>
internal static class Pictures
{
    /// <summary>In pixels: enough to know it by, and no wider than a telephone.</summary>
    private const uint Width = 240;

    /// <param name="picture">One that may be shown.</param>
    /// <param name="alt">For whoever cannot see it.</param>
    public static AdaptiveContainer Of(Reference picture, string alt, string caption)
    {
        var address = WebAddress.Of(picture.Url) ?? throw new ArgumentException("It has no address on the web", nameof(picture));
        return new()
        {
            Items =
            [
                new AdaptiveImage(address) { AltText = alt, PixelWidth = Width, SelectAction = Buttons.Link(alt, address) },
                Prose.Of(Prose.Plain(caption)).AsFootnote().Spaced(AdaptiveSpacing.Small),
            ],
        };
    }
}
