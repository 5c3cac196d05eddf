using System.Text.Json;
using System.Text.RegularExpressions;

namespace Helmsman.Shop.Reports;

/// <summary>How exports spell their headers (<c>headers.json</c>): of several spellings in one file, the one that stands first there counts.</summary>
internal static partial class Headers
{
    private const string EveryReport = "every-report";

    private static readonly Dictionary<string, Dictionary<string, string[]>> Spellings = Load();

    /// <summary>Headers differ in case, blanks and in a unit in brackets: "Page_Views", "page views", "支付金额(元)".</summary>
    public static string Normalize(string header) =>
        Separators().Replace(UnitInBrackets().Replace(header, string.Empty), string.Empty).ToLowerInvariant();

    /// <summary>All spellings of a column in a kind of report, the preferred one first.</summary>
    public static IEnumerable<string> Of(string kind, string column) =>
        [.. Of(Spellings.GetValueOrDefault(kind), column), .. Of(Spellings[EveryReport], column)];

    /// <summary>The columns that some kind of report could read out of these headers.</summary>
    public static HashSet<string> Recognise(IEnumerable<string> headers)
    {
        var given = headers.Select(Normalize).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Spellings.Values.SelectMany(columns => columns)
                .Where(column => column.Value.Any(spelling => given.Contains(Normalize(spelling))))
                .Select(column => column.Key),
        ];
    }

    /// <summary>What to ask for when a column is missing: its first Chinese and its first English spelling.</summary>
    public static string Ask(string kind, string column)
    {
        var spellings = Of(kind, column).ToList();
        return string.Join(" / ", new[] { spellings[0], spellings.First(spelling => spelling.All(char.IsAscii)) }.Distinct(StringComparer.Ordinal));
    }

    private static string[] Of(Dictionary<string, string[]>? columns, string column) => columns?.GetValueOrDefault(column) ?? [];

    private static Dictionary<string, Dictionary<string, string[]>> Load()
    {
        using var file = typeof(Headers).Assembly.GetManifestResourceStream("Helmsman.Shop.Reports.headers.json")
            ?? throw new InvalidOperationException("headers.json is not embedded in this assembly");
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(file)
            ?? throw new InvalidOperationException("headers.json is empty");
    }

    [GeneratedRegex(@"[\s_\-\uFEFF]+", RegexOptions.None, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"[(\uFF08](元|\u00A5|\uFFE5|CNY|GBP|USD|EUR)[)\uFF09]\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UnitInBrackets();
}
