using System.Buffers;
using System.Text;
using Helmsman.Shop.Reports.Blocks;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>Whom the lines of one file are about, in one dimension. What a text means is decided once, however many lines hold it.</summary>
internal sealed class MemberReader
{
    private const char Below = '\u001F';

    private static readonly HashSet<string> Trade = new(
        ["同行", "同行平均", "同行均值", "同行平均值", "同行优秀", "同行同层平均", "同行同层优秀", "同行业平均", "同行业均值", "同行业优秀", "行业平均", "行业均值", "行业优秀"],
        StringComparer.Ordinal);

    private readonly Dimension dimension;
    private readonly int[] columns;
    private readonly int? label;
    private readonly bool isOfPeers;
    private readonly Func<string, string> rename;
    private readonly MemberCoder coder;
    private readonly Dictionary<byte[], Text> known = new(Utf8Text.Comparer);
    private readonly Dictionary<byte[], Text>.AlternateLookup<ReadOnlySpan<byte>> bySpan;
    private readonly ArrayBufferWriter<byte> path = new();
    private Text? last;

    /// <param name="inTitle">The member that the file as a whole is about, where it has no column for it.</param>
    /// <param name="rename">The name under which a member's history is kept.</param>
    public MemberReader(ReportLayout layout, Dimension dimension, string? inTitle, Func<string, string> rename, MemberCoder coder)
    {
        this.dimension = dimension;
        this.rename = rename;
        this.coder = coder;
        isOfPeers = layout.Kind.IsOfPeers;
        columns = [.. dimension.Levels.Select(column => layout.Index(column)).OfType<int>()];
        label = layout.Index(dimension.Label);
        columns = columns.Length == 0 && dimension.LabelWillDo && label is { } index ? [index] : columns;
        bySpan = known.GetAlternateLookup<ReadOnlySpan<byte>>();
        Fixed = columns.Length > 0 ? null : new Whose(Standing.Member, coder.CodeOf(dimension.InTitle && inTitle is not null ? inTitle : string.Empty), []);
    }

    /// <summary>Where the file has no column for it.</summary>
    public Whose? Fixed { get; }

    public int Column => columns[0];

    public bool HasLevels => columns.Length > 1;

    public Whose Read(Lines line)
    {
        if (Fixed is { } same)
        {
            return same;
        }

        var key = HasLevels ? Path(line) : line[columns[0]];
        if (last is null || !key.SequenceEqual(last.Key))
        {
            last = Find(key);
        }

        if (label is { } index && last.Whose.Standing == Standing.Member)
        {
            Name(last, line[index]);
        }

        return last.Whose;
    }

    private Text Find(ReadOnlySpan<byte> key)
    {
        if (!bySpan.TryGetValue(key, out var text))
        {
            text = new Text(key.ToArray(), Of(Encoding.UTF8.GetString(key).Split(Below)));
            known[text.Key] = text;
        }

        return text;
    }

    private void Name(Text text, ReadOnlySpan<byte> name)
    {
        if (!name.SequenceEqual(text.Label))
        {
            text.Label = name.ToArray();
            if (!Cells.IsMissing(name))
            {
                coder.Name(text.Whose.Code, name);
            }
        }
    }

    private ReadOnlySpan<byte> Path(Lines line)
    {
        path.ResetWrittenCount();
        for (var level = 0; level < columns.Length; level++)
        {
            path.Write(level == 0 ? [] : [(byte)Below]);
            path.Write(line[columns[level]]);
        }

        return path.WrittenSpan;
    }

    /// <summary>免费流量 / 手淘搜索: a level that says 汇总, or what the one above it says, adds nothing.</summary>
    private Whose Of(string[] levels)
    {
        var first = levels[0];
        if (!isOfPeers && Trade.Contains(first))
        {
            return new(Standing.Benchmark);
        }

        if (!isOfPeers && Cells.IsSum(first))
        {
            return new(Standing.Summary);
        }

        string[] said = [.. levels.Where(level => !Cells.IsMissing(level) && (isOfPeers || !Cells.IsSum(level))).Distinct(StringComparer.Ordinal)];
        return said.Length == 0 ? Nobody(first) : Member(said, isUpper: said.Length < columns.Length && columns.Length > 1);
    }

    /// <summary>A line whose id is "-" is one of sums; one that says nothing at all says too little.</summary>
    private Whose Nobody(string cell) => dimension.IsOptional ? new(Standing.Member, coder.CodeOf(string.Empty), [])
        : new(cell.Length > 0 ? Standing.Summary : Standing.Nobody);

    private Whose Member(string[] said, bool isUpper)
    {
        var ids = said.Select(rename).ToArray();
        var code = coder.CodeOf(string.Join(" / ", ids));
        coder.Name(code, string.Join(" / ", said));
        var above = Enumerable.Range(1, ids.Length - 1).Select(depth => string.Join(" / ", ids.Take(depth)));
        return new(Standing.Member, code, [.. above], isUpper ? string.Join(" / ", ids) : null);
    }

    /// <summary>What stands in the cells of the levels, what that means, and what the member was last called.</summary>
    private sealed class Text(byte[] key, Whose whose)
    {
        public byte[] Key => key;

        public Whose Whose => whose;

        public byte[] Label { get; set; } = [];
    }
}

/// <param name="Above">The paths of the levels above.</param>
/// <param name="Upper">Its own path, when it may be the sum of others that stand below it.</param>
internal readonly record struct Whose(Standing Standing, int Code = -1, string[]? Above = null, string? Upper = null);

internal enum Standing
{
    Member,

    /// <summary>It does not say whom it is about.</summary>
    Nobody,

    Summary,

    Benchmark,
}
