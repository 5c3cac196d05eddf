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

        var codes = members.Codes;
        var operands = Operands.Of(formula, day.Columns);
        for (var row = 0; row < codes.Length; row++)
        {
            var member = map[codes[row]];
            listed[member] = (days.Count, codes[row]);
            if (operands.HasRows && operands.TryRead(row, out var numerator, out var denominator))
            {
                tallies[member].Add(formula, days.Count, numerator, denominator);
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
