using System.Text.RegularExpressions;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>Pictures, files and links that show the designer what is meant.</summary>
internal static partial class References
{
    /// <summary>Has an address people can open. Cards have none, and the HTML that Teams attaches to every message neither.</summary>
    public static bool IsOne(Attachment? attachment) => IsAddress(attachment?.ContentUrl);

    public static IEnumerable<Attachment> LinksIn(string text) =>
        Link().Matches(text).Select(link => link.Value).Where(IsAddress).Select(link => new Attachment { Name = link, ContentUrl = link });

    public static IReadOnlyList<Reference> Of(IEnumerable<Attachment> attachments) =>
        [.. attachments.Where(IsOne).Select(attachment => new Reference(NameOf(attachment), attachment.ContentUrl!))];

    private static string NameOf(Attachment attachment) =>
        string.IsNullOrWhiteSpace(attachment.Name) ? new Uri(attachment.ContentUrl!).Host : attachment.Name;

    private static bool IsAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    [GeneratedRegex(@"https?://[^\s""'<>，。）)]{1,1000}", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Link();
}
