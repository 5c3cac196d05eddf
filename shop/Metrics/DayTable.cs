using System.Collections.Frozen;

namespace Helmsman.Shop.Metrics;

/// <summary>
/// One kind of report in columns. Rows lie by day and, within a day, by the code of their member; a measure that no row has is no column.
/// </summary>
internal sealed class DayTable
{
    public static readonly DayTable Empty = new()
    {
        Days = [],
        Files = [],
        Starts = [0],
        Members = [],
        Names = [],
        Texts = new Lexicon(),
        Columns = FrozenDictionary<string, double[]>.Empty,
    };

    public required DateOnly[] Days { get; init; }

    /// <summary>The file each day comes from.</summary>
    public required string[] Files { get; init; }

    /// <summary>The first row of each day, and after the last day the number of rows.</summary>
    public required int[] Starts { get; init; }

    public required int[] Members { get; init; }

    public required int[] Names { get; init; }

    public required Lexicon Texts { get; init; }

    public required FrozenDictionary<string, double[]> Columns { get; init; }

    public Operands? OperandsOf(Formula formula) => formula switch
    {
        Formula.Sum(var measure) => Columns.TryGetValue(measure, out var column) ? new Operands(column, Below: null) : null,
        Formula.Ratio(var above, var below) =>
            Columns.TryGetValue(above, out var first) && Columns.TryGetValue(below, out var second) ? new Operands(first, second) : null,
        _ => throw new InvalidOperationException($"Unknown formula {formula}"),
    };

    public Figure Read(Formula formula, Period period, string member)
    {
        var length = Math.Max(0, period.Length);
        if (OperandsOf(formula) is not { } operands || Texts.Find(member) is not { } code)
        {
            return new Figure(Value: null, 0, length);
        }

        var tally = default(Tally);
        foreach (var day in DaysOf(period))
        {
            tally = RowOf(day, code) is var row and >= 0 ? tally.Add(operands, row) : tally;
        }

        return new Figure(operands.ValueOf(tally), tally.Days, length - tally.Days);
    }

    public IEnumerable<Member> MembersOf(Formula formula, Period period)
    {
        var operands = OperandsOf(formula);
        var tallies = new Dictionary<int, (Tally Tally, int Name)>();
        foreach (var row in RowsOf(period))
        {
            // Later rows win: a member is called what its last day calls it.
            var tally = tallies.GetValueOrDefault(Members[row]).Tally;
            tallies[Members[row]] = (operands is { } known ? tally.Add(known, row) : tally, Names[row]);
        }

        return tallies.Select(found => new Member(Texts[found.Key], Texts[found.Value.Name], operands?.ValueOf(found.Value.Tally)));
    }

    public double? ValueOn(DateOnly day, Operands operands, int member)
    {
        var index = Array.BinarySearch(Days, day);
        var row = index < 0 ? -1 : RowOf(index, member);
        return row < 0 ? null : operands.ValueOf(default(Tally).Add(operands, row));
    }

    /// <summary>Indexes of the period's days that are here.</summary>
    public IEnumerable<int> DaysOf(Period period)
    {
        var first = Array.BinarySearch(Days, period.First);
        for (var day = first < 0 ? ~first : first; day < Days.Length && Days[day] <= period.Last; day++)
        {
            yield return day;
        }
    }

    private IEnumerable<int> RowsOf(Period period) => DaysOf(period).SelectMany(day => Enumerable.Range(Starts[day], Starts[day + 1] - Starts[day]));

    private int RowOf(int day, int member) => Array.BinarySearch(Members, Starts[day], Starts[day + 1] - Starts[day], member);
}
