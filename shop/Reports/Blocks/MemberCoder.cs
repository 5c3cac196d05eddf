using System.Text;

namespace Helmsman.Shop.Reports.Blocks;

/// <summary>Numbers the members of one dimension while a file is read. A known member costs no string.</summary>
internal sealed class MemberCoder
{
    private readonly Dictionary<string, int> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byText;
    private readonly List<string> ids = [];
    private readonly List<string> names = [];
    private byte[] last = [];
    private int lastCode = -1;

    public MemberCoder() => byText = codes.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => ids.Count;

    /// <summary>A member is called what its last line calls it; until then as its id.</summary>
    /// <param name="id">UTF-8.</param>
    public int CodeOf(ReadOnlySpan<byte> id)
    {
        // Lines of one member stand together in most exports.
        if (lastCode >= 0 && id.SequenceEqual(last))
        {
            return lastCode;
        }

        last = last.Length == id.Length ? Overwrite(id) : id.ToArray();
        return lastCode = Find(id);
    }

    public int CodeOf(string id)
    {
        if (!codes.TryGetValue(id, out var code))
        {
            code = codes[id] = ids.Count;
            ids.Add(id);
            names.Add(id);
        }

        return code;
    }

    /// <param name="name">UTF-8.</param>
    public void Name(int code, ReadOnlySpan<byte> name)
    {
        if (!Same(names[code], name))
        {
            names[code] = Encoding.UTF8.GetString(name);
        }
    }

    public void Name(int code, string name) => names[code] = name;

    /// <returns>The members in order, and for each number given so far the one it has there.</returns>
    public (MemberIndex Members, int[] Order) Finish()
    {
        var sorted = Enumerable.Range(0, ids.Count).OrderBy(code => ids[code], StringComparer.Ordinal).ToArray();
        var order = new int[sorted.Length];
        for (var place = 0; place < sorted.Length; place++)
        {
            order[sorted[place]] = place;
        }

        return (new MemberIndex([.. sorted.Select(code => ids[code])], [.. sorted.Select(code => names[code])]), order);
    }

    private byte[] Overwrite(ReadOnlySpan<byte> id)
    {
        id.CopyTo(last);
        return last;
    }

    private int Find(ReadOnlySpan<byte> id)
    {
        Span<char> text = id.Length <= 256 ? stackalloc char[256] : new char[id.Length];
        text = text[..Encoding.UTF8.GetChars(id, text)];
        return byText.TryGetValue(text, out var code) ? code : CodeOf(text.ToString());
    }

    private static bool Same(string text, ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > 256)
        {
            return false;
        }

        Span<char> chars = stackalloc char[256];
        return chars[..Encoding.UTF8.GetChars(utf8, chars)].SequenceEqual(text);
    }
}
