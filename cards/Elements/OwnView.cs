namespace Helmsman.Cards.Elements;

/// <summary>Lets a card ask for its reader's own view.</summary>
internal static class OwnView
{
    /// <summary>Teams takes no more.</summary>
    public const int MostReaders = 60;

    /// <param name="readers">
    /// Ids of those whose clients ask by themselves; with nobody in it the reader may still ask by hand. Left out altogether, every client in a
    /// small chat would ask.
    /// </param>
    public static AdaptiveRefresh For(Payload payload, IEnumerable<string> readers) => new()
    {
        Action = new AdaptiveExecuteAction { Verb = payload.Verb, Data = new PayloadData(payload) },
        UserIds = [.. readers.Distinct(StringComparer.Ordinal).Take(MostReaders)],
    };
}
