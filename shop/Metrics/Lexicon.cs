namespace Helmsman.Shop.Metrics;

/// <summary>Texts as small numbers: a member's name is kept once, not once a day. Grows while a table is written, never after.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _codes;
    private readonly List<string> _texts;

    public Lexicon() => (_codes, _texts) = (new(StringComparer.Ordinal), []);

    public Lexicon(Lexicon other) => (_codes, _texts) = (new(other._codes, StringComparer.Ordinal), [.. other._texts]);

    public int Count => _texts.Count;

    public string this[int code] => _texts[code];

    public int? Find(string text) => _codes.TryGetValue(text, out var code) ? code : null;

    public int CodeOf(string text)
    {
        if (!_codes.TryGetValue(text, out var code))
        {
            code = _codes[text] = _texts.Count;
            _texts.Add(text);
        }

        return code;
    }
}
