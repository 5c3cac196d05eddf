using System.Text.RegularExpressions;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>
/// Text where Slack reads mrkdwn: beside the blocks there is no other. Three signs have a form of their own; the marks of formatting, of :emoji:
/// and of addresses have none, so a space without width stands on either side of each, and then they mean nothing.
/// </summary>
public static partial class Mrkdwn
{
    private const string Nothing = "\u200B";

    public static string Escape(string text) => Marks().Replace(text, $"{Nothing}$0{Nothing}")
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>A sign of a quotation only begins a line.</summary>
    [GeneratedRegex(@"[*_~`]|:(?=\S)|^>", RegexOptions.Multiline, 1000)]
    private static partial Regex Marks();
}
