namespace Helmsman.Shop.Reports.Blocks;

/// <summary>The members of one dimension that a file speaks of, each once; a row says them by number.</summary>
/// <param name="ids">Ordinally ordered, so that two files number the same members alike.</param>
/// <param name="names">What people call each of them; user text, to be escaped.</param>
public sealed class MemberIndex(string[] ids, string[] names)
{
    public int Count => ids.Length;

    public string Id(int code) => ids[code];

    public string Name(int code) => names[code];

    public int? Find(string id) => Array.BinarySearch(ids, id, StringComparer.Ordinal) is var code and >= 0 ? code : null;
}
