using System.Globalization;
using CsvHelper;
using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Ratios;

namespace Helmsman.Benchmarks.Why;

/// <summary>An incident with the minutes before it.</summary>
/// <param name="Names">Of each attribute's members.</param>
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

        return Of(attributes, [.. rows.Where(row => Minute(row.Minute) <= Minute(truth.Minute))], truth);
    }

    /// <summary>Where the truth stands among what is ranked; the first is 1.</summary>
    public int Rank()
    {
        var ranked = RatioSearch.Find(Table, Direction.Up).Ranked;
        var place = ranked.TakeWhile(one => !Truth.Elements.SetEquals(one.Elements.Select(Name))).Count();
        return place < ranked.Count ? place + 1 : NotRanked;
    }

    private static long Minute(string minute) => long.Parse(minute, CultureInfo.InvariantCulture);

    private string Name(Element element) => Truths.Ordered(string.Join(
        '&',
        element.Members.Select((member, at) => (member, at)).Where(part => part.member != Element.Any)
            .Select(part => $"{Table.Attributes[part.at].Name}={Names[part.at][part.member]}")));

    private static RatioCase Of(string[] attributes, List<(string Minute, string[] Members, double Value, double Count)> rows, RatioTruth truth)
    {
        var names = attributes.Select((_, at) => rows.Select(row => row.Members[at]).Distinct(StringComparer.Ordinal).ToArray()).ToArray();
        var leaves = rows.GroupBy(row => string.Join('\u001f', row.Members), StringComparer.Ordinal).ToList();
        var periods = rows.Select(row => row.Minute).Distinct(StringComparer.Ordinal)
            .ToDictionary(minute => minute, _ => new RatioPeriod(new double[leaves.Count], new double[leaves.Count]), StringComparer.Ordinal);
        foreach (var (leaf, row) in leaves.SelectMany((leaf, at) => leaf.Select(row => (at, row))))
        {
            periods[row.Minute].Numerator[leaf] += row.Value;
            periods[row.Minute].Denominator[leaf] += row.Count;
        }

        var coded = attributes.Select((name, at) => new LeafAttribute(name, names[at].Length, [.. leaves.Select(leaf => Code(leaf.First().Members, at))]));
        return new(
            new([.. coded], periods[truth.Minute], [.. periods.Where(period => period.Key != truth.Minute).Select(period => period.Value)]),
            names,
            truth);

        int Code(string[] members, int at) => Array.IndexOf(names[at], members[at]);
    }
}
