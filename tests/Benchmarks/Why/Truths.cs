using System.Text;
using CsvHelper;

namespace Helmsman.Benchmarks.Why;

/// <summary>What a set says of its own cases. Which truth file there is tells the kind of set; its name does not.</summary>
internal static class Truths
{
    /// <summary>Columns <c>timestamp</c>, the case's file without ending, and <c>set</c>, its elements by <c>;</c>.</summary>
    public const string Injected = "injection_info.csv";

    /// <summary>Sets about a ratio have this instead.</summary>
    public const string Ratio = "anomaly.yaml";

    /// <returns>The elements of each case, its file without ending as the key.</returns>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> OfInjected(string text)
    {
        using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)), new CsvReaderOptions { Separator = ',' });
        var truths = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        var (name, set) = (csv.GetFieldIndex("timestamp"), csv.GetFieldIndex("set"));
        while (csv.Read())
        {
            truths[csv.GetString(name)] = csv.GetString(set).Split(';').Select(Ordered).ToHashSet(StringComparer.Ordinal);
        }

        return truths;
    }

    /// <summary>An element's parts in the order of their names: the same element is always the same text.</summary>
    public static string Ordered(string element) => string.Join('&', element.Trim().Split('&').Order(StringComparer.Ordinal));
}
