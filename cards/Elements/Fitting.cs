namespace Helmsman.Cards.Elements;

/// <summary>Keeps a card within what a channel takes: first every text is shortened, then what comes last is left out.</summary>
internal static class Fitting
{
    /// <summary>
    /// Of the card's JSON. Teams takes about 100 KB of UTF-16 for the whole activity; 72 KB leave room for what goes around the card,
    /// and for those whom it mentions and asks for.
    /// </summary>
    public const int MostCharacters = 36_000;

    private const int LongestText = 300;

    public static void Fit(AdaptiveCard card, Words words)
    {
        if (Fits(card))
        {
            return;
        }

        foreach (var run in card.Body.SelectMany(Runs))
        {
            run.Text = run.Text.Shortened(LongestText);
        }

        if (!Fits(card))
        {
            LeaveOutTheEnd(card, words);
        }
    }

    private static bool Fits(AdaptiveCard card) => card.ToJson().Length <= MostCharacters;

    private static void LeaveOutTheEnd(AdaptiveCard card, Words words)
    {
        card.Body.Add(Prose.Say(words, "card.shortened").AsFootnote());
        while (card.Body.Count > 1 && !Fits(card))
        {
            card.Body.RemoveAt(card.Body.Count - 2);
        }
    }

    private static IEnumerable<AdaptiveTextRun> Runs(AdaptiveElement element) => element switch
    {
        AdaptiveRichTextBlock text => text.Inlines.OfType<AdaptiveTextRun>(),
        AdaptiveContainer container => container.Items.SelectMany(Runs),
        AdaptiveColumnSet set => set.Columns.SelectMany(Runs),
        AdaptiveTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Items).SelectMany(Runs),
        { Fallback.Content: AdaptiveElement instead } => Runs(instead),
        _ => [],
    };
}
