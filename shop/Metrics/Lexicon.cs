using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Metrics;

/// <summary>Numbers the members of one dimension across all files. Grows while a table is made, never after.</summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> codes;
    private readonly List<string> texts;

    public Lexicon() => (codes, texts) = (new(StringComparer.Ordinal), []);

    public Lexicon(Lexicon other) => (codes, texts) = (new(other.codes, StringComparer.Ordinal), [.. other.texts]);

    public int Count => texts.Count;

    public string this[int code] => texts[code];

    public int? Find(string text) => codes.TryGetValue(text, out var code) ? code : null;

    /// <summary>For each number of a file's own index, the number here.</summary>
    public int[] MapOf(MemberIndex members)
    {
        var map = new int[members.Count];
        for (var code = 0; code < map.Length; code++)
        {
            map[code] = CodeOf(members.Id(code));
        }

        return map;
    }

    private int CodeOf(string text)
    {
        if (!codes.TryGetValue(text, out var code))
        {
            code = codes[text] = texts.Count;
            texts.Add(text);
        }

        return code;
    }
}
