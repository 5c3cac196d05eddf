using System.Collections.Frozen;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Metrics;

/// <summary>Writes a new table out of an old one's days and the blocks that take the place of some of them.</summary>
internal sealed class DayTableWriter
{
    private readonly DayTable old;
    private readonly Lexicon texts;
    private readonly List<DateOnly> days = [];
    private readonly List<string> files = [];
    private readonly List<int> starts = [];
    private readonly List<int> members = [];
    private readonly List<int> names = [];
    private readonly Dictionary<string, List<double>> columns = new(StringComparer.Ordinal);

    private DayTableWriter(DayTable old) => (this.old, texts) = (old, new Lexicon(old.Texts));

    public static DayTable Replace(DayTable old, IReadOnlyDictionary<DateOnly, DayBlock> blocks)
    {
        var writer = new DayTableWriter(old);
        foreach (var day in old.Days.Union(blocks.Keys).Order())
        {
            if (blocks.TryGetValue(day, out var block))
            {
                writer.Write(block);
            }
            else
            {
                writer.Copy(Array.BinarySearch(old.Days, day));
            }
        }

        return writer.Finish();
    }

    private void Write(DayBlock block)
    {
        Begin(block.Day, block.SourceFile);
        foreach (var (member, row) in block.Rows.Select(row => (texts.CodeOf(row.Member), row)).OrderBy(coded => coded.Item1))
        {
            for (var measure = 0; measure < block.Measures.Count; measure++)
            {
                Put(block.Measures[measure], row.Values[measure] ?? double.NaN);
            }

            members.Add(member);
            names.Add(texts.CodeOf(row.Name));
        }
    }

    private void Copy(int day)
    {
        Begin(old.Days[day], old.Files[day]);
        for (var row = old.Starts[day]; row < old.Starts[day + 1]; row++)
        {
            foreach (var (measure, column) in old.Columns)
            {
                Put(measure, column[row]);
            }

            members.Add(old.Members[row]);
            names.Add(old.Names[row]);
        }
    }

    private void Begin(DateOnly day, string file)
    {
        days.Add(day);
        files.Add(file);
        starts.Add(members.Count);
    }

    private void Put(string measure, double value)
    {
        if (!columns.TryGetValue(measure, out var column))
        {
            columns[measure] = column = [];
        }

        FillTo(column, members.Count);
        column.Add(value);
    }

    private DayTable Finish()
    {
        columns.Values.ToList().ForEach(column => FillTo(column, members.Count));
        return new DayTable
        {
            Days = [.. days],
            Files = [.. files],
            Starts = [.. starts, members.Count],
            Members = [.. members],
            Names = [.. names],
            Texts = texts,
            Columns = columns
                .Where(column => column.Value.Exists(double.IsFinite))
                .ToFrozenDictionary(column => column.Key, column => column.Value.ToArray(), StringComparer.Ordinal),
        };
    }

    private static void FillTo(List<double> column, int rows) => column.AddRange(Enumerable.Repeat(double.NaN, rows - column.Count));
}
