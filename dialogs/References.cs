using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>Pictures, files and links that show the designer what is meant.</summary>
internal static class References
{
    private const string Pictures = "image/";

    /// <summary>Has an address people can open. Cards have none, and the HTML that Teams attaches to every message neither.</summary>
    public static bool IsOne(Attachment? attachment) => Links.IsOne(attachment?.ContentUrl);

    public static IEnumerable<Attachment> LinksIn(string text) => Links.In(text).Select(link => new Attachment { Name = link, ContentUrl = link });

    public static IReadOnlyList<Reference> Of(IEnumerable<Attachment> attachments) =>
        [.. attachments.Where(IsOne).Select(attachment => new Reference(NameOf(attachment), attachment.ContentUrl!, PictureTypeOf(attachment)))];

    private static string NameOf(Attachment attachment) =>
        string.IsNullOrWhiteSpace(attachment.Name) ? new Uri(attachment.ContentUrl!).Host : attachment.Name;

    /// <summary>Channels have types of their own for files; only of a picture does it say more than the name.</summary>
    private static string? PictureTypeOf(Attachment attachment) =>
        attachment.ContentType?.StartsWith(Pictures, StringComparison.OrdinalIgnoreCase) is true ? attachment.ContentType : null;
}
