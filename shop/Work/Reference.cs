using System.Text.Json.Serialization;

namespace Helmsman.Shop.Work;

/// <summary>A picture, a file or a page that shows what is meant: kept by its name and address, never fetched.</summary>
/// <param name="Name">User text.</param>
/// <param name="ContentType">Of a picture, as whoever brought it calls it: <c>image/png</c>, or <c>image/*</c>; null: nobody said.</param>
public sealed record Reference(string Name, string Url, [property: JsonPropertyName(Reference.StoredContentType)] string? ContentType = null)
{
    public const string StoredContentType = "contentType";

    /// <summary>What Teams says of a picture that is pasted into a message.</summary>
    private const string SomePicture = "image/*";

    /// <summary>Those that both Teams and Slack show.</summary>
    private static readonly string[] Types = ["image/png", "image/jpeg", "image/gif"];

    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif"];

    /// <summary>A picture of a kind that hosts show. Where nobody said what it is, its name or its address tells.</summary>
    public bool IsPicture => ContentType is null or SomePicture
        ? HasEnding(Name) || (Uri.TryCreate(Url, UriKind.Absolute, out var address) && IsPictureAt(address))
        : Types.Contains(ContentType, StringComparer.OrdinalIgnoreCase);

    /// <summary>What an address says of itself: it ends as pictures do.</summary>
    public static bool IsPictureAt(Uri address) => HasEnding(address.AbsolutePath);

    private static bool HasEnding(string text) => Array.Exists(Endings, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
