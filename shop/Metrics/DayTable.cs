using System.Collections.Frozen;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Metrics;

/// <summary>One kind of report, day by day. The columns of a day stay where its file put them; only the members are numbered across days.</summary>
internal sealed class DayTable
{
    public static readonly DayTable Empty = new([], FrozenDictionary<string, Lexicon>.Empty);

    private readonly DayChunk[] chunks;
    private readonly FrozenDictionary<string, Lexicon> lexicons;
    private readonly FrozenSet<string> known;

    private DayTable(DayChunk[] chunks, FrozenDictionary<string, Lexicon> lexicons)
    {
        (this.chunks, this.lexicons) = (chunks, lexicons);
        Days = [.. chunks.Select(chunk => chunk.Block.Day)];
        known = chunks.SelectMany(chunk => chunk.Known).ToFrozenSet(StringComparer.Ordinal);
    }

    public DateOnly[] Days { get; }

    public IEnumerable<DayBlock> Blocks => chunks.Select(chunk => chunk.Block);

    /// <summary>The dimension that lines are first of all about; null where they are about the shop as a whole.</summary>
    public string? MainDimension => chunks.LastOrDefault(chunk => chunk.Columns.Dimensions.Count > 0)?.Columns.Dimensions[0].Name;

    public DayTable Replace(IReadOnlyDictionary<DateOnly, DayBlock> blocks)
    {
        var grown = lexicons.ToDictionary(lexicon => lexicon.Key, lexicon => new Lexicon(lexicon.Value), StringComparer.Ordinal);
        var maps = new Dictionary<MemberIndex, int[]>(ReferenceEqualityComparer.Instance);
        var added = blocks.Values.Select(block => new DayChunk(block, [.. block.Columns.Dimensions.Select(MapOf)]));
        var kept = chunks.Where(chunk => !blocks.ContainsKey(chunk.Block.Day));
        return new DayTable([.. kept.Concat(added).OrderBy(chunk => chunk.Block.Day)], grown.ToFrozenDictionary(StringComparer.Ordinal));

        int[] MapOf(DimensionColumn dimension)
        {
            if (!maps.TryGetValue(dimension.Members, out var map))
            {
                grown.TryAdd(dimension.Name, new Lexicon());
                map = maps[dimension.Members] = grown[dimension.Name].MapOf(dimension.Members);
            }

            return map;
        }
    }

    public bool Knows(Formula formula) => Operands.Needs(formula).All(known.Contains);

    public DayBlock? On(DateOnly day) => Array.BinarySearch(Days, day) is var index and >= 0 ? chunks[index].Block : null;

    public IEnumerable<DayBlock> In(Period period) => ChunksOf(period).Select(chunk => chunk.Block);

    public bool Lists(DateOnly day, string member) => Array.BinarySearch(Days, day) is var at and >= 0 && RowsOf(chunks[at], member) is var (first, end) && end > first;

    /// <param name="member">Null: all rows together.</param>
    public Figure Read(Formula formula, Period period, string? member)
    {
        var length = Math.Max(0, period.Length);
        var tally = default(Tally);
        foreach (var chunk in ChunksOf(period))
        {
            Add(ref tally, formula, chunk, member);
        }

        return new Figure(tally.ValueOf(formula), tally.Days, length - tally.Days);
    }

    public IEnumerable<Member> MembersOf(Formula formula, Period period, string dimension)
    {
        if (!lexicons.TryGetValue(dimension, out var lexicon))
        {
            return [];
        }

        var grouping = new Grouping(formula, dimension, lexicon);
        foreach (var chunk in ChunksOf(period))
        {
            grouping.Add(chunk);
        }

        return grouping.Members();
    }

    /// <summary>In the order of the last day's columns.</summary>
    public IReadOnlyList<string> Dimensions => chunks is [.., var last] ? [.. last.Columns.Dimensions.Select(dimension => dimension.Name)] : [];

    /// <param name="groups">Days to add up together.</param>
    public Leaves LeavesOf(Formula formula, IReadOnlyList<string> dimensions, IReadOnlyList<IReadOnlyList<DateOnly>> groups)
    {
        var grouping = new LeafGrouping(formula, [.. dimensions.Where(lexicons.ContainsKey).Select(name => (name, lexicons[name]))], groups.Count);
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var day in groups[group])
            {
                if (Array.BinarySearch(Days, day) is var at and >= 0)
                {
                    grouping.Add(chunks[at], group);
                }
            }
        }

        return grouping.Finish();
    }

    /// <summary>What the last day that lists the member calls it.</summary>
    public string NameOf(string dimension, string member)
    {
        for (var at = chunks.Length - 1; at >= 0; at--)
        {
            if (chunks[at].Columns.Dimension(dimension)?.Members is { } members && members.Find(member) is { } code)
            {
                return members.Name(code);
            }
        }

        return member;
    }

    private void Add(ref Tally tally, Formula formula, DayChunk chunk, string? member)
    {
        var operands = Operands.Of(formula, chunk.Columns);
        var (first, end) = operands.HasRows ? RowsOf(chunk, member) : (0, 0);
        for (var row = first; row < end; row++)
        {
            if (operands.TryRead(row, out var numerator, out var denominator))
            {
                tally.Add(chunk.Block.Day.DayNumber + 1, numerator, denominator, formula is Formula.Level);
            }
        }
    }

    /// <summary>The rows of a member of the main dimension lie together, in the order of the file's own numbers.</summary>
    private static (int First, int End) RowsOf(DayChunk chunk, string? member)
    {
        if (member is null || chunk.Columns.Dimensions is not [var main, ..])
        {
            return string.IsNullOrEmpty(member) ? (0, chunk.Columns.Rows) : (0, 0);
        }

        if (main.Members.Find(member) is not { } code)
        {
            return (0, 0);
        }

        var first = FirstAtLeast(main.Codes, code);
        return (first, first + FirstAtLeast(main.Codes[first..], code + 1));
    }

    private static int FirstAtLeast(ReadOnlySpan<int> codes, int code)
    {
        var (low, high) = (0, codes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = codes[middle] < code ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private IEnumerable<DayChunk> ChunksOf(Period period)
    {
        var first = Array.BinarySearch(Days, period.First);
        for (var day = first < 0 ? ~first : first; day < Days.Length && Days[day] <= period.Last; day++)
        {
            yield return chunks[day];
        }
    }
}
