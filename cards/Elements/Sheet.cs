using Helmsman.Cards.Rendering;

namespace Helmsman.Cards.Elements;

/// <summary>Puts elements together to a card in its three forms.</summary>
internal static class Sheet
{
    /// <summary>The newest version that Teams shows everywhere.</summary>
    private const string Version = "1.5";

    /// <summary>More is not shown where people see it in passing.</summary>
    private const int LongestSummary = 200;

    /// <param name="summary">One line that says the most important thing: for notifications and for hosts that cannot show the card.</param>
    public static Card Of(Words words, string summary, params IEnumerable<AdaptiveElement> body)
    {
        summary = summary.Shortened(LongestSummary);
        var card = new AdaptiveCard(Version)
        {
            Lang = words.Language.TwoLetterISOLanguageName,
            FallbackText = Escaping.Escape(summary),
            Body = [.. body],
        };
        card.AdditionalProperties["msteams"] = new Dictionary<string, object>(StringComparer.Ordinal) { ["width"] = "full" };
        Fitting.Fit(card, words);
        return new Card(card, PlainText.Of(card), summary);
    }
}
