namespace Helmsman.Shop.Metrics;

/// <summary>Texts as small numbers: a member's name is kept once, not once a day. Grows while a table is written, never after.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> codes;
    private readonly List<string> texts;

    public Lexicon() => (codes, texts) = (new(StringComparer.Ordinal), []);

    public Lexicon(Lexicon other) => (codes, texts) = (new(other.codes, StringComparer.Ordinal), [.. other.texts]);

    public int Count => texts.Count;

    public string this[int code] => texts[code];

    public int? Find(string text) => codes.TryGetValue(text, out var code) ? code : null;

    public int CodeOf(string text)
    {
        if (!codes.TryGetValue(text, out var code))
        {
            code = codes[text] = texts.Count;
            texts.Add(text);
        }

        return code;
    }
}
