namespace Helmsman.Shop.Metrics;

/// <summary>Adds up rows by all their members at once. A column is gone through at a time, a block of rows at a time, so that all stays in the cache.</summary>
internal sealed class LeafGrouping
{
    private const int BlockRows = 8192;

    private readonly Formula formula;
    private readonly IReadOnlyList<(string Name, Lexicon Lexicon)> dimensions;
    private readonly ulong[] strides;
    private readonly LeafIndex index;
    private readonly double[][] above;
    private readonly double[][] below;
    private readonly ulong[] keys = new ulong[BlockRows];

    /// <param name="dimensions">Numbers of combinations beyond 64 bits cannot be kept: later dimensions are then left out.</param>
    public LeafGrouping(Formula formula, IReadOnlyList<(string Name, Lexicon Lexicon)> dimensions, int groups)
    {
        UInt128 range = 1;
        List<ulong> steps = [];
        foreach (var (_, lexicon) in dimensions)
        {
            if (range * (UInt128)(lexicon.Count + 1) > ulong.MaxValue)
            {
                break;
            }

            steps.Add((ulong)range);
            range *= (UInt128)(lexicon.Count + 1);
        }

        this.formula = formula;
        this.dimensions = [.. dimensions.Take(steps.Count)];
        strides = [.. steps];
        index = new LeafIndex(range);
        above = [.. Enumerable.Range(0, groups).Select(_ => new double[1024])];
        below = formula is Formula.Ratio ? [.. above.Select(_ => new double[1024])] : [];
    }

    public void Add(DayChunk day, int group)
    {
        var operands = Operands.Of(formula, day.Columns);
        if (!operands.HasRows)
        {
            return;
        }

        var numbers = new ulong[dimensions.Count][];
        for (var dimension = 0; dimension < numbers.Length; dimension++)
        {
            numbers[dimension] = day.Dimension(dimensions[dimension].Name, out var map) is null ? [] : Scaled(map, strides[dimension]);
        }

        for (var first = 0; first < day.Columns.Rows; first += BlockRows)
        {
            var rows = Math.Min(BlockRows, day.Columns.Rows - first);
            Number(day, first, rows, numbers);
            Sum(operands, first, rows, group);
        }
    }

    public Leaves Finish()
    {
        var kept = Array.ConvertAll(above, values => Fit(values, index.Count)[..index.Count]);
        var divided = Array.ConvertAll(below, values => Fit(values, index.Count)[..index.Count]);
        return new Leaves([.. dimensions.Select((dimension, at) => Decode(dimension.Name, dimension.Lexicon, strides[at]))], kept, divided);
    }

    /// <summary>Number 0 is left for rows of days that do not have the dimension.</summary>
    private static ulong[] Scaled(int[] map, ulong stride) => Array.ConvertAll(map, code => (ulong)(code + 1) * stride);

    private void Number(DayChunk day, int first, int rows, ulong[][] numbers)
    {
        var block = keys.AsSpan(0, rows);
        block.Clear();
        for (var dimension = 0; dimension < numbers.Length; dimension++)
        {
            if (numbers[dimension] is { Length: > 0 } scaled)
            {
                var codes = day.Dimension(dimensions[dimension].Name, out _)!.Codes.Slice(first, rows);
                for (var row = 0; row < block.Length; row++)
                {
                    block[row] += scaled[codes[row]];
                }
            }
        }
    }

    private void Sum(Operands operands, int first, int rows, int group)
    {
        for (var row = 0; row < rows; row++)
        {
            if (operands.TryRead(first + row, out var numerator, out var denominator))
            {
                var leaf = index.Of(keys[row]);
                above[group] = Fit(above[group], leaf + 1);
                above[group][leaf] += numerator;
                if (below.Length > 0)
                {
                    below[group] = Fit(below[group], leaf + 1);
                    below[group][leaf] += denominator;
                }
            }
        }
    }

    private static double[] Fit(double[] values, int count)
    {
        if (count > values.Length)
        {
            Array.Resize(ref values, Math.Max(count, values.Length * 2));
        }

        return values;
    }

    /// <summary>Only the members that occur are numbered, in the order in which they occur.</summary>
    private LeafDimension Decode(string name, Lexicon lexicon, ulong stride)
    {
        var (numbers, members) = (new int[lexicon.Count + 1], new List<string>());
        var codes = new int[index.Count];
        for (var leaf = 0; leaf < codes.Length; leaf++)
        {
            var code = (int)(index.Keys[leaf] / stride % (ulong)(lexicon.Count + 1));
            if (numbers[code] == 0)
            {
                members.Add(code == 0 ? string.Empty : lexicon[code - 1]);
                numbers[code] = members.Count;
            }

            codes[leaf] = numbers[code] - 1;
        }

        return new(name, codes, members);
    }
}
