using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What a picture, a file or a page is called on a card.</summary>
internal static class ReferenceNames
{
    private const int Longest = 60;

    /// <summary>Of a bare address the part that says something to people: which picture, else whose page.</summary>
    public static string Of(Reference reference) =>
        (reference.Name == reference.Url && Uri.TryCreate(reference.Url, UriKind.Absolute, out var address) ? OfBare(address) ?? reference.Name : reference.Name).Shortened(Longest);

    private static string? OfBare(Uri address) => !Reference.IsPictureAt(address) ? address.Host
        : Uri.UnescapeDataString(address.Segments[^1]) is { Length: > 1 } last ? last
        : null;
}
