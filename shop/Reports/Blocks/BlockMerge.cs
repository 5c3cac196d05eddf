namespace Helmsman.Shop.Reports.Blocks;

/// <summary>A day of which a file tells some members only: they are told anew, the others stay as they were.</summary>
internal static class BlockMerge
{
    /// <returns>Where the two have other dimensions, <paramref name="after"/> as it is.</returns>
    public static DayBlock Of(DayBlock before, DayBlock after)
    {
        IReadOnlyList<string> dimensions = [.. after.Columns.Dimensions.Select(dimension => dimension.Name)];
        if (dimensions.Count == 0 || !before.Columns.Dimensions.Select(dimension => dimension.Name).SequenceEqual(dimensions, StringComparer.Ordinal))
        {
            return after;
        }

        var measures = before.Columns.Measures.Concat(after.Columns.Measures).Select(measure => measure.Name).Distinct(StringComparer.Ordinal).ToList();
        var writer = new DayBlocksWriter(after.Shop, after.Kind, after.SourceFile, dimensions, measures);
        Write(writer, before, measures, MembersOf(after));
        Write(writer, after, measures, []);
        return writer.Finish(addUp: false).Blocks[0] with { IsWhole = after.IsWhole };
    }

    private static HashSet<string> MembersOf(DayBlock block)
    {
        var main = block.Columns.Dimensions[0];
        var members = new HashSet<string>(StringComparer.Ordinal);
        foreach (var code in main.Codes)
        {
            members.Add(main.Members.Id(code));
        }

        return members;
    }

    private static void Write(DayBlocksWriter writer, DayBlock block, List<string> measures, HashSet<string> without)
    {
        var dimensions = block.Columns.Dimensions;
        var columns = measures.ConvertAll(block.Columns.Measure);
        var codes = new int[dimensions.Count];
        for (var row = 0; row < block.Columns.Rows; row++)
        {
            if (without.Contains(dimensions[0].Members.Id(dimensions[0].Codes[row])))
            {
                continue;
            }

            for (var index = 0; index < codes.Length; index++)
            {
                var member = dimensions[index].Codes[row];
                codes[index] = writer.Dimension(index).CodeOf(dimensions[index].Members.Id(member));
                writer.Dimension(index).Name(codes[index], dimensions[index].Members.Name(member));
            }

            writer.Add(block.Day, codes, [.. columns.Select(column => column is null ? double.NaN : column.Values[row])], line: 0);
        }
    }
}
