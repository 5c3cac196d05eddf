using System.Globalization;
using CsvHelper;
using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Ratios;

namespace Helmsman.Benchmarks.Why;

/// <summary>
/// Labelled incidents of a ratio: a file a case, rows of minute, members, <c>value</c> of <c>cnt</c>. The minutes before the incident are its history; a
/// case counts at k if its true set of elements is exactly one of the first k that are ranked.
/// </summary>
internal static class RatioSets
{
    private const string Bar = "top-1 ≥ 0.74, top-3 ≥ 0.88, top-5 ≥ 0.95";

    private static readonly int[] Tops = [1, 3, 5];

    public static IEnumerable<Row>? Measure(SetFiles set) => set.Text(Truths.Ratio) is { } truths ? [Run(set, RatioTruth.All(truths))] : null;

    private static Row Run(SetFiles set, Dictionary<string, RatioTruth> truths)
    {
        var (ranks, times) = (new List<int>(), new List<double>());
        foreach (var (file, content) in set.Read(name => truths.ContainsKey(Path.GetFileNameWithoutExtension(name))))
        {
            var one = RatioCase.Read(content, truths[Path.GetFileNameWithoutExtension(file)]);
            for (var warm = times.Count == 0 ? 5 : 0; warm > 0; warm--)
            {
                one.Rank();
            }

            var (rank, milliseconds) = CpuTime.Of(one.Rank);
            ranks.Add(rank);
            times.Add(milliseconds);
        }

        return new(set.Name, ranks.Count, [.. Tops.Select(top => $"top-{top} {Row.Round(ranks.Count(rank => rank <= top) / (double)ranks.Count)}")], Timing.Median(times), Bar);
    }
}

/// <summary>What <see cref="Truths.Ratio"/> says of a case.</summary>
/// <param name="Minute">When it happened, as the file counts.</param>
/// <param name="Elements">As <see cref="LeafFile.Name"/> writes them.</param>
internal sealed record RatioTruth(string Minute, IReadOnlySet<string> Elements)
{
    /// <summary>Three lines a case: <c>- data: NAME</c>, <c>timestamp: N</c> and <c>cause: {'a':1, 'b':'x'}</c> or a list of such.</summary>
    public static Dictionary<string, RatioTruth> All(string text)
    {
        var (all, name, minute) = (new Dictionary<string, RatioTruth>(StringComparer.Ordinal), "", "");
        foreach (var line in text.Split('\n').Select(line => line.TrimStart('-', ' ').Trim()))
        {
            switch (line.Split(':', 2))
            {
                case ["data", var value]: name = value.Trim().Replace('+', '_').Replace(' ', '_'); break;
                case ["timestamp", var value]: minute = value.Trim(); break;
                case ["cause", var value]: all.Add(name, new(minute, ElementsOf(value))); break;
            }
        }

        return all;
    }

    private static HashSet<string> ElementsOf(string causes) => causes
        .Split('}', StringSplitOptions.RemoveEmptyEntries)
        .Where(cause => cause.Contains('{', StringComparison.Ordinal))
        .Select(cause => cause[(cause.IndexOf('{', StringComparison.Ordinal) + 1)..].Split(',')
            .Select(part => string.Join('=', part.Split(':').Select(word => word.Trim(' ', '\'')))))
        .Select(parts => Truths.Ordered(string.Join('&', parts)))
        .ToHashSet(StringComparer.Ordinal);
}

internal sealed record RatioCase(RatioTable Table, string[][] Names, RatioTruth Truth)
{
    private const int NotRanked = int.MaxValue;

    public static RatioCase Read(Stream content, RatioTruth truth)
    {
        using var csv = CsvReader.Create(content, new CsvReaderOptions { Separator = ',' });
        var attributes = csv.Headers.Except(["min", "value", "cnt"], StringComparer.Ordinal).ToArray();
        var at = attributes.Select(name => csv.GetFieldIndex(name)).ToArray();
        var (minute, value, count) = (csv.GetFieldIndex("min"), csv.GetFieldIndex("value"), csv.GetFieldIndex("cnt"));
        var rows = new List<(string Minute, string[] Members, double Value, double Count)>();
        while (csv.Read())
        {
            rows.Add((csv.GetString(minute), [.. at.Select(index => csv.GetString(index))], csv.Parse<double>(value), csv.Parse<double>(count)));
        }

        var until = long.Parse(truth.Minute, CultureInfo.InvariantCulture);
        return Of(attributes, rows.Where(row => long.Parse(row.Minute, CultureInfo.InvariantCulture) <= until).ToList(), truth);
    }

    /// <summary>Where the truth stands among what is ranked; the first is 1.</summary>
    public int Rank()
    {
        var ranked = RatioSearch.Find(Table, Direction.Up).Ranked;
        var place = ranked.TakeWhile(one => !Truth.Elements.SetEquals(one.Elements.Select(Name))).Count();
        return place < ranked.Count ? place + 1 : NotRanked;
    }

    public string Name(Element element) => Truths.Ordered(string.Join(
        '&',
        element.Members.Select((member, at) => (member, at)).Where(part => part.member != Element.Any)
            .Select(part => $"{Table.Attributes[part.at].Name}={Names[part.at][part.member]}")));

    private static RatioCase Of(string[] attributes, List<(string Minute, string[] Members, double Value, double Count)> rows, RatioTruth truth)
    {
        var names = attributes.Select((_, at) => rows.Select(row => row.Members[at]).Distinct(StringComparer.Ordinal).ToArray()).ToArray();
        var leaves = rows.GroupBy(row => string.Join('\u001f', row.Members), StringComparer.Ordinal).ToList();
        var periods = rows.Select(row => row.Minute).Distinct(StringComparer.Ordinal).ToDictionary(minute => minute, _ => new RatioPeriod(new double[leaves.Count], new double[leaves.Count]), StringComparer.Ordinal);
        foreach (var (leaf, row) in leaves.SelectMany((leaf, at) => leaf.Select(row => (at, row))))
        {
            periods[row.Minute].Numerator[leaf] += row.Value;
            periods[row.Minute].Denominator[leaf] += row.Count;
        }

        var coded = attributes.Select((name, at) => new LeafAttribute(name, names[at].Length, [.. leaves.Select(leaf => Array.IndexOf(names[at], leaf.First().Members[at]))]));
        return new(
            new([.. coded], periods[truth.Minute], [.. periods.Where(period => period.Key != truth.Minute).Select(period => period.Value)]),
            names,
            truth);
    }
}
