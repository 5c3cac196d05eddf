using System.Buffers;
using System.Text;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>The cells of one row as trimmed UTF-8, in one buffer that all rows of a sheet share.</summary>
internal sealed class RowText
{
    private readonly ArrayBufferWriter<byte> text = new();

    private readonly List<int> ends = [];

    public int Count => ends.Count;

    /// <summary>Empty past the last cell.</summary>
    public ReadOnlySpan<byte> this[int index] =>
        index >= ends.Count ? [] : text.WrittenSpan[(index == 0 ? 0 : ends[index - 1])..ends[index]];

    public void Clear()
    {
        text.ResetWrittenCount();
        ends.Clear();
    }

    public void Add(ReadOnlySpan<char> cell)
    {
        Encoding.UTF8.GetBytes(cell.Trim(), text);
        ends.Add(text.WrittenCount);
    }

    public void Add<T>(T cell, ReadOnlySpan<char> format)
        where T : IUtf8SpanFormattable
    {
        int written;
        var size = 32;
        while (!cell.TryFormat(text.GetSpan(size), out written, format, System.Globalization.CultureInfo.InvariantCulture))
        {
            size *= 2;
        }

        text.Advance(written);
        ends.Add(text.WrittenCount);
    }
}
