using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>
/// A picture as Slack shows it: its own file by reference, any other fetched by Slack from an address that anybody may open. In words it is its text, and
/// a button that opens it.
/// </summary>
internal static class PictureBlocks
{
    public static IEnumerable<Block> Of(SentNode image)
    {
        var address = AddressOf(image);
        IReadOnlyList<Block> told = [.. Told(image, address)];
        return address is not null && IsShown(address) ? [new EitherBlock(Shown(image, address), told)] : told;
    }

    /// <summary>Null for what no block can name.</summary>
    private static Uri? AddressOf(SentNode image)
    {
        var address = WebAddress.Of(image.Url);
        return address?.AbsoluteUri.Length <= Limits.Address ? address : null;
    }

    private static bool IsShown(Uri address) => address.Scheme == Uri.UriSchemeHttps && (Reference.IsPictureAt(address) || !HasEnding(address));

    private static bool HasEnding(Uri address) => Path.HasExtension(address.AbsolutePath);

    private static ImageBlock Shown(SentNode image, Uri address)
    {
        var text = Plain.Of(image.AltText, Limits.AltText).Text;
        return PictureAccess.IsOnSlack(address) ? new(null, new(address.AbsoluteUri), text) : new(address.AbsoluteUri, null, text);
    }

    private static IEnumerable<Block> Told(SentNode image, Uri? address)
    {
        var text = Plain.Of(image.AltText, Limits.AltText);
        if (address is null || text.Text.Length > Limits.ButtonText)
        {
            yield return new ContextBlock([text]);
        }

        if (address is not null)
        {
            yield return new ActionsBlock([new Button(Plain.Of(image.AltText, Limits.ButtonText), ActionIds.Link, Url: address.AbsoluteUri)]);
        }
    }
}
