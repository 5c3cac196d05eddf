using System.Text.RegularExpressions;

namespace Helmsman.Shop.Work;

/// <summary>Web addresses in what people write.</summary>
public static partial class Links
{
    public static IReadOnlyList<string> In(string text) => [.. Link().Matches(text).Select(link => link.Value).Where(IsOne)];

    public static bool IsOne(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    [GeneratedRegex(@"https?://[^\s""'<>，。）)]{1,1000}", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Link();
}
