using System.Buffers;
using System.Text;

namespace Helmsman.Shop.Reports.Values;

/// <summary>A number or date as people of several alphabets write it → ASCII, so that what reads it knows one spelling of each sign.</summary>
internal static class HalfWidth
{
    public const byte Currency = (byte)'$';

    public const byte Range = (byte)'~';

    /// <summary>万, ten thousand.</summary>
    public const byte TenThousand = 1;

    /// <summary>亿, a hundred million.</summary>
    public const byte HundredMillion = 2;

    /// <summary>元 after a number.</summary>
    public const byte Yuan = 3;

    /// <summary>以上, 以下, 以内: a bound, and no number.</summary>
    public const byte Bound = 4;

    /// <returns>How much of <paramref name="into"/> is filled; -1 when the cell has a letter that no number or date has, or is too long for one.</returns>
    public static int Write(ReadOnlySpan<byte> cell, Span<byte> into)
    {
        var count = 0;
        while (!cell.IsEmpty)
        {
            if (count == into.Length || Rune.DecodeFromUtf8(cell, out var letter, out var size) != OperationStatus.Done || Ascii(letter.Value) is not { } plain)
            {
                return -1;
            }

            into[count] = plain;
            count += plain == 0 ? 0 : 1;
            cell = cell[size..];
        }

        return count;
    }

    /// <returns>Null: none; 0: it says nothing.</returns>
    private static byte? Ascii(int letter) => letter switch
    {
        >= ' ' and < 0x7F => (byte)letter,
        >= 0xFF01 and <= 0xFF5E => (byte)(letter - 0xFEE0),
        0x00A0 or 0x2009 or 0x202F or 0x3000 => (byte)' ',
        '¥' or '￥' or '£' or '￡' or '€' or '₹' or '₩' or '₽' => Currency,
        0x2212 or 0xFE63 => (byte)'-',
        '–' or '—' or '〜' or '至' or '到' => Range,
        '≥' => (byte)'>',
        '≤' => (byte)'<',
        '万' => TenThousand,
        '亿' => HundredMillion,
        '元' => Yuan,
        '以' => Bound,
        '上' or '下' or '内' or '小' or '钟' or '号' or '日' => 0,
        '年' or '月' => (byte)'-',
        '天' => (byte)'d',
        '时' => (byte)'h',
        '分' => (byte)'m',
        '秒' => (byte)'s',
        _ => null,
    };
}
