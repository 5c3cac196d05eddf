using System.Collections.Frozen;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Metrics;

/// <summary>Writes a new table out of an old one's days and the blocks that take the place of some of them.</summary>
internal sealed class DayTableWriter
{
    private readonly DayTable _old;
    private readonly Lexicon _texts;
    private readonly List<DateOnly> _days = [];
    private readonly List<string> _files = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _members = [];
    private readonly List<int> _names = [];
    private readonly Dictionary<string, List<double>> _columns = new(StringComparer.Ordinal);

    private DayTableWriter(DayTable old) => (_old, _texts) = (old, new Lexicon(old.Texts));

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
        foreach (var (member, row) in block.Rows.Select(row => (_texts.CodeOf(row.Member), row)).OrderBy(coded => coded.Item1))
        {
            for (var measure = 0; measure < block.Measures.Count; measure++)
            {
                Put(block.Measures[measure], row.Values[measure] ?? double.NaN);
            }

            _members.Add(member);
            _names.Add(_texts.CodeOf(row.Name));
        }
    }

    private void Copy(int day)
    {
        Begin(_old.Days[day], _old.Files[day]);
        for (var row = _old.Starts[day]; row < _old.Starts[day + 1]; row++)
        {
            foreach (var (measure, column) in _old.Columns)
            {
                Put(measure, column[row]);
            }

            _members.Add(_old.Members[row]);
            _names.Add(_old.Names[row]);
        }
    }

    private void Begin(DateOnly day, string file)
    {
        _days.Add(day);
        _files.Add(file);
        _starts.Add(_members.Count);
    }

    private void Put(string measure, double value)
    {
        if (!_columns.TryGetValue(measure, out var column))
        {
            _columns[measure] = column = [];
        }

        FillTo(column, _members.Count);
        column.Add(value);
    }

    private DayTable Finish()
    {
        _columns.Values.ToList().ForEach(column => FillTo(column, _members.Count));
        return new DayTable
        {
            Days = [.. _days],
            Files = [.. _files],
            Starts = [.. _starts, _members.Count],
            Members = [.. _members],
            Names = [.. _names],
            Texts = _texts,
            Columns = _columns.Where(column => column.Value.Exists(double.IsFinite)).ToFrozenDictionary(column => column.Key, column => column.Value.ToArray(), StringComparer.Ordinal),
        };
    }

    private static void FillTo(List<double> column, int rows) => column.AddRange(Enumerable.Repeat(double.NaN, rows - column.Count));
}
