using System.Runtime.InteropServices;

namespace Helmsman.Shop.Reports.Blocks;

/// <summary>Rows of one file, in the order in which they stand there → one block a day, ordered by members.</summary>
/// <param name="dimensions">Names of the dimensions, the most important one first.</param>
internal sealed class DayBlocksWriter(string shop, string kind, string file, IReadOnlyList<string> dimensions, IReadOnlyList<string> measures)
{
    private readonly MemberCoder[] coders = [.. dimensions.Select(_ => new MemberCoder())];
    private readonly List<int>[] codes = [.. dimensions.Select(_ => new List<int>())];
    private readonly List<double>[] values = [.. measures.Select(_ => new List<double>())];
    private readonly List<int> days = [];
    private readonly List<int> lines = [];

    public int Rows => days.Count;

    public MemberCoder Dimension(int index) => coders[index];

    /// <param name="members">One code a dimension, given by its <see cref="MemberCoder"/>.</param>
    /// <param name="figures">One a measure; NaN where the file said nothing.</param>
    /// <param name="line">1-based line of the file, to name it when the row stands there twice.</param>
    public void Add(DateOnly day, ReadOnlySpan<int> members, ReadOnlySpan<double> figures, int line)
    {
        days.Add(day.DayNumber);
        lines.Add(line);
        for (var dimension = 0; dimension < members.Length; dimension++)
        {
            codes[dimension].Add(members[dimension]);
        }

        for (var measure = 0; measure < figures.Length; measure++)
        {
            values[measure].Add(figures[measure]);
        }
    }

    /// <param name="addUp">Rows of the same day and members are added up, where a report rightly has several; otherwise they are repeats.</param>
    public WrittenDays Finish(bool addUp)
    {
        var members = coders.Select(coder => coder.Finish()).ToArray();
        for (var dimension = 0; dimension < codes.Length; dimension++)
        {
            Renumber(CollectionsMarshal.AsSpan(codes[dimension]), members[dimension].Order);
        }

        var order = RowOrder.Of(days, codes, [.. coders.Select(coder => coder.Count)]);
        var groups = RowOrder.Groups(order, days, codes);
        return new WrittenDays(
            [.. Blocks(order, groups, [.. members.Select(known => known.Members)])],
            addUp ? [] : [.. Repeats(order, groups, [.. members.Select(known => known.Members)])]);
    }

    private IEnumerable<DayBlock> Blocks(int[] order, List<int> groups, MemberIndex[] members)
    {
        var columns = codes.Select((column, index) => (dimensions[index], members[index], Bytes: Gather(order, groups, column))).ToList();
        var figures = values.Select((column, index) => (measures[index], Bytes: AddUp(order, groups, column))).ToList();
        for (var first = 0; first < groups.Count - 1;)
        {
            var day = days[order[groups[first]]];
            var end = first;
            while (end < groups.Count - 1 && days[order[groups[end]]] == day)
            {
                end++;
            }

            yield return new DayBlock(shop, kind, DateOnly.FromDayNumber(day), file, new DayColumns(
                end - first,
                [.. columns.Select(column => new DimensionColumn(column.Item1, column.Item2, Slice<int>(column.Bytes, first, end)))],
                [.. figures.Select(column => new MeasureColumn(column.Item1, Slice<double>(column.Bytes, first, end)))]));
            first = end;
        }
    }

    private IEnumerable<RepeatedRow> Repeats(int[] order, List<int> groups, MemberIndex[] members)
    {
        for (var group = 0; group < groups.Count - 1; group++)
        {
            for (var repeat = groups[group] + 1; repeat < groups[group + 1]; repeat++)
            {
                var row = order[repeat];
                var names = codes.Select((column, index) => members[index].Name(column[row]));
                yield return new RepeatedRow(DateOnly.FromDayNumber(days[row]), [.. names], lines[order[groups[group]]], lines[row]);
            }
        }
    }

    private static void Renumber(Span<int> column, int[] numbers)
    {
        foreach (ref var code in column)
        {
            code = numbers[code];
        }
    }

    private static byte[] Gather(int[] order, List<int> groups, List<int> column)
    {
        var gathered = new byte[(groups.Count - 1) * sizeof(int)];
        var into = MemoryMarshal.Cast<byte, int>(gathered.AsSpan());
        for (var group = 0; group < into.Length; group++)
        {
            into[group] = column[order[groups[group]]];
        }

        return gathered;
    }

    /// <summary>What several rows of one member come to: NaN only when none of them says anything.</summary>
    private static byte[] AddUp(int[] order, List<int> groups, List<double> column)
    {
        var added = new byte[(groups.Count - 1) * sizeof(double)];
        var into = MemoryMarshal.Cast<byte, double>(added.AsSpan());
        for (var group = 0; group < into.Length; group++)
        {
            var sum = column[order[groups[group]]];
            for (var row = groups[group] + 1; row < groups[group + 1]; row++)
            {
                var value = column[order[row]];
                sum = double.IsNaN(sum) ? value : double.IsNaN(value) ? sum : sum + value;
            }

            into[group] = sum;
        }

        return added;
    }

    private static ReadOnlyMemory<byte> Slice<T>(byte[] column, int first, int end)
        where T : unmanaged
    {
        var size = Marshal.SizeOf<T>();
        return column.AsMemory(first * size, (end - first) * size);
    }
}

/// <param name="Repeats">Rows that say again what another row of the file has said.</param>
internal sealed record WrittenDays(IReadOnlyList<DayBlock> Blocks, IReadOnlyList<RepeatedRow> Repeats);

/// <param name="Members">Their names, one a dimension.</param>
internal sealed record RepeatedRow(DateOnly Day, IReadOnlyList<string> Members, int FirstLine, int Line);
