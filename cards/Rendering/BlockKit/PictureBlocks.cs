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
        var address = Uri.TryCreate(image.Url, UriKind.Absolute, out var parsed) && image.Url!.Length <= Limits.Address ? parsed : null;
        IReadOnlyList<Block> told = [.. Told(image, address)];
        return address is not null && IsShown(address) ? [new EitherBlock(Shown(image, address), told)] : told;
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
        var opens = address?.Scheme is "https" or "http";
        if (!opens || text.Text.Length > Limits.ButtonText)
        {
            yield return new ContextBlock([text]);
        }

        if (opens)
        {
            yield return new ActionsBlock([new Button(Plain.Of(image.AltText, Limits.ButtonText), ActionIds.Link, Url: address!.AbsoluteUri)]);
        }
    }
}
