using Helmsman.Cards.Elements;

namespace Helmsman.Cards;

/// <summary>A hand-off that was begun and not finished: kept, and to be gone on with or given up.</summary>
public static class AsideCard
{
    /// <summary>Something else came in between and is done now.</summary>
    public static Card Left(Words words) => Of("aside.left", words);

    /// <summary>Nothing was heard for a while.</summary>
    public static Card TimedOut(Words words) => Of("aside.timed-out", words);

    private static Card Of(string key, Words words) => Sheet.Of(
        words,
        words[key],
        [
            Prose.Say(words, key),
            Buttons.Row(Buttons.Of(words["button.resume"], Payload.For(Verbs.Resume)), Buttons.Of(words["button.drop"], Payload.For(Verbs.Drop))),
        ]);
}
