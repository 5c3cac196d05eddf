using System.Collections.Frozen;

namespace Helmsman.Dialogs.Understanding;

/// <summary>Phrases and what each stands for, found by the longest one that begins at a place.</summary>
internal sealed class Phrasebook<T>
    where T : class
{
    private readonly FrozenDictionary<char, (string Phrase, T Meaning)[]> byFirst;

    /// <param name="entries">Where a phrase comes twice, the first one counts.</param>
    public Phrasebook(IEnumerable<(string Phrase, T Meaning)> entries) =>
        byFirst = entries
            .Select(entry => (Phrase: PlainText.Of(entry.Phrase), entry.Meaning))
            .Where(entry => entry.Phrase.Length > 0)
            .DistinctBy(entry => entry.Phrase, StringComparer.Ordinal)
            .GroupBy(entry => entry.Phrase[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Phrase.Length).ToArray());

    /// <param name="text">As <see cref="PlainText"/> makes it.</param>
    /// <param name="most">How long it may be.</param>
    public Found<T>? LongestAt(string text, int start, int most = int.MaxValue)
    {
        foreach (var (phrase, meaning) in byFirst.GetValueOrDefault(text[start], []))
        {
            if (phrase.Length <= most && string.CompareOrdinal(text, start, phrase, 0, phrase.Length) == 0 && StandsAlone(text, start, phrase.Length))
            {
                return new Found<T>(start, phrase.Length, meaning);
            }
        }

        return null;
    }

    /// <summary>Latin words end at their letters; Chinese has no blanks, so there a phrase may stand anywhere.</summary>
    private static bool StandsAlone(string text, int start, int length) =>
        (start == 0 || !Joins(text[start - 1], text[start]))
        && (start + length == text.Length || !Joins(text[start + length - 1], text[start + length]));

    private static bool Joins(char left, char right) => char.IsAsciiLetterOrDigit(left) && char.IsAsciiLetterOrDigit(right);
}

/// <summary>Something recognised in a text.</summary>
internal sealed record Found<T>(int Start, int Length, T Meaning)
{
    public int End => Start + Length;
}
