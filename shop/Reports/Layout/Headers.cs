using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Helmsman.Shop.Reports.Layout;

/// <summary>How exports spell their headers (<c>headers.json</c>): of several spellings in one file, the one that stands first there counts.</summary>
internal sealed class Headers
{
    private const string EveryReport = "every-report";

    private static readonly Dictionary<string, Dictionary<string, string[]>> Spellings = Load();

    private static readonly Headers Standard = new(ReadingRules.Standard.Synonyms);

    /// <summary>By kind: header → the column it is, and how much it is preferred to other spellings of that column (less is more).</summary>
    private readonly Dictionary<string, Dictionary<string, Spelling>> byKind;

    private readonly Dictionary<string, Spelling> everywhere;

    /// <summary>Header → a column of some kind.</summary>
    private readonly Dictionary<string, string> anywhere = new(StringComparer.Ordinal);

    private Headers(IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms)
    {
        byKind = ReportKind.All.ToDictionary(
            kind => kind.Name, kind => Table(Spellings.GetValueOrDefault(kind.Name, []), rank: 0), StringComparer.Ordinal);
        everywhere = Table(Spellings[EveryReport], rank: 1000);
        foreach (var (column, spelling) in synonyms.SelectMany(entry => entry.Value.Select(spelling => (entry.Key, spelling))))
        {
            // What the shop says its header means, it means, whatever other files call by it.
            byKind.Values.Append(everywhere).ToList().ForEach(table => table[HeaderName.Of(spelling).Exact] = new Spelling(column, 3000));
        }

        foreach (var (name, spelling) in byKind.Values.Prepend(everywhere).SelectMany(table => table))
        {
            anywhere.TryAdd(name, spelling.Column);
        }
    }

    public static IEnumerable<string> Columns => Spellings[EveryReport].Keys;

    public static Headers Of(ReadingRules rules) => rules.Synonyms.Count == 0 ? Standard : new Headers(rules.Synonyms);

    /// <summary>The same for files that have the same headers, in whatever order.</summary>
    public static string Signature(IEnumerable<string> headers)
    {
        var names = headers.Select(header => HeaderName.Of(header).Exact).Where(name => name.Length > 0).Order(StringComparer.Ordinal);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))))[..16];
    }

    /// <summary>What to ask for when a column is missing: its first Chinese and its first English spelling.</summary>
    public static string Ask(string kind, string column)
    {
        var spellings = Of(kind, column).Concat(Of(EveryReport, column)).ToList();
        return string.Join(" / ", new[] { spellings.FirstOrDefault(column), spellings.Find(spelling => spelling.All(char.IsAscii)) ?? column }.Distinct(StringComparer.Ordinal));
    }

    /// <summary>Where a file has which column of a kind: index of its cell by column.</summary>
    public Dictionary<string, int> Resolve(string kind, IReadOnlyList<HeaderName?> names)
    {
        var best = new Dictionary<string, (int Rank, int Index)>(StringComparer.Ordinal);
        for (var index = 0; index < names.Count; index++)
        {
            if (names[index] is { } name && Find(byKind[kind], name) is { } found && (!best.TryGetValue(found.Column, out var other) || found.Rank < other.Rank))
            {
                best[found.Column] = (found.Rank, index);
            }
        }

        return best.ToDictionary(column => column.Key, column => column.Value.Index, StringComparer.Ordinal);
    }

    /// <summary>How many columns some kind of report could read out of these cells: what a header row has most of.</summary>
    public int Known(IEnumerable<HeaderName?> names) => names
        .Select(name => name is { } known ? anywhere.GetValueOrDefault(known.Exact) ?? anywhere.GetValueOrDefault(known.Bare) : null)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Count();

    /// <summary>The column that a strange header looks like; null when it is like none.</summary>
    public string? Guess(string header)
    {
        var name = HeaderName.Of(header);
        return anywhere.GetValueOrDefault(name.Exact) ?? anywhere.GetValueOrDefault(name.Bare)
            ?? Likeness.Nearest(name.Bare, anywhere.Select(entry => (entry.Key, entry.Value)));
    }

    private static string[] Of(string kind, string column) => Spellings.GetValueOrDefault(kind)?.GetValueOrDefault(column) ?? [];

    private Spelling? Find(Dictionary<string, Spelling> ofKind, HeaderName name) =>
        ofKind.TryGetValue(name.Exact, out var found) ? found
        : ofKind.TryGetValue(name.Bare, out found) ? found with { Rank = found.Rank + 500 }
        : everywhere.TryGetValue(name.Exact, out found) ? found
        : everywhere.TryGetValue(name.Bare, out found) ? found with { Rank = found.Rank + 500 }
        : null;

    /// <summary>A column's own name, as answers and settings have it, is a spelling too.</summary>
    private static Dictionary<string, Spelling> Table(Dictionary<string, string[]> columns, int rank)
    {
        var table = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        foreach (var (column, spellings) in columns)
        {
            for (var place = 0; place < spellings.Length; place++)
            {
                table[HeaderName.Of(spellings[place]).Exact] = new Spelling(column, rank + place);
            }
        }

        foreach (var column in columns.Keys)
        {
            table.TryAdd(HeaderName.Of(column).Exact, new Spelling(column, rank + 400));
        }

        return table;
    }

    private static Dictionary<string, Dictionary<string, string[]>> Load()
    {
        using var file = typeof(Headers).Assembly.GetManifestResourceStream("Helmsman.Shop.Reports.Layout.headers.json")
            ?? throw new InvalidOperationException("headers.json is not embedded in this assembly");
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(file)
            ?? throw new InvalidOperationException("headers.json is empty");
    }

    private sealed record Spelling(string Column, int Rank);
}
