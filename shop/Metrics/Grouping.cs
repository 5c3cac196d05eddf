namespace Helmsman.Shop.Metrics;

/// <summary>Adds up the days of a period by the members of one dimension.</summary>
internal sealed class Grouping(Formula formula, string dimension, Lexicon lexicon)
{
    private readonly Tally[] tallies = new Tally[lexicon.Count];

    /// <summary>For each member the last day that lists it, one more than its place, and its number in that day's file.</summary>
    private readonly (int Day, int Code)[] listed = new (int, int)[lexicon.Count];

    private readonly List<DayChunk> days = [];

    public void Add(DayChunk day)
    {
        days.Add(day);
        if (day.Dimension(dimension, out var map) is not { } members)
        {
            return;
        }

        List(members.Codes, map);
        var operands = Operands.Of(formula, day.Columns);
        if (!operands.HasRows)
        {
            return;
        }

        if (formula is Formula.Ratio or Formula.Difference)
        {
            AddPairs(members.Codes, map, operands);
        }
        else
        {
            AddSums(members.Codes, map, operands.Above);
        }
    }

    private void List(ReadOnlySpan<int> codes, int[] map)
    {
        var previous = -1;
        foreach (var code in codes)
        {
            // Rows of one member of the main dimension stand together.
            if (code != previous)
            {
                listed[map[code]] = (days.Count, code);
                previous = code;
            }
        }
    }

    // The two loops that go over millions of rows: nothing in them but what must be.
    private void AddSums(ReadOnlySpan<int> codes, int[] map, ReadOnlySpan<double> values)
    {
        var (day, isLevel) = (days.Count, formula is Formula.Level);
        for (var row = 0; row < values.Length; row++)
        {
            if (!double.IsNaN(values[row]))
            {
                tallies[map[codes[row]]].Add(day, values[row], 0, isLevel);
            }
        }
    }

    private void AddPairs(ReadOnlySpan<int> codes, int[] map, Operands operands)
    {
        for (var row = 0; row < codes.Length; row++)
        {
            if (operands.TryRead(row, out var numerator, out var denominator))
            {
                tallies[map[codes[row]]].Add(days.Count, numerator, denominator, isLevel: false);
            }
        }
    }

    /// <summary>A member is called what the last day calls it.</summary>
    public IEnumerable<Member> Members()
    {
        for (var member = 0; member < listed.Length; member++)
        {
            if (listed[member] is { Day: > 0 } last)
            {
                var name = days[last.Day - 1].Columns.Dimension(dimension)!.Members.Name(last.Code);
                yield return new Member(lexicon[member], name, tallies[member].ValueOf(formula));
            }
        }
    }
}
