using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>
/// What a text is written in, told from all of its bytes: an export may be plain ASCII for a megabyte before the first Chinese name. Looked at in
/// pieces and never held as a whole.
/// </summary>
internal static class TextEncoding
{
    private const int Piece = 1 << 16;

    /// <summary>One letter in so many of a table is a comma, a digit or the end of a line.</summary>
    private const int FewestZeros = 16;

    public static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <returns>UTF-8, UTF-16, UTF-16 with the higher byte first, or GB18030; null when the bytes are no text in any of them.</returns>
    public static Encoding? Of(Func<Stream> open) =>
        Wide(open) is { } wide ? Any(open, IsText(wide)) ? wide : null
        : Any(open, IsUtf8) ? Encoding.UTF8
        : Any(open, IsGb18030) ? Gb18030
        : null;

    /// <summary>UTF-16 says so in its first two bytes; where it does not, the zeros beside its commas and digits tell on which side the higher byte is.</summary>
    private static Encoding? Wide(Func<Stream> open)
    {
        var head = Head(open);
        if (head.AsSpan().StartsWith(Encoding.Unicode.Preamble))
        {
            return Utf16;
        }

        if (head.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return Utf16BigEndian;
        }

        var (even, odd) = (0, 0);
        for (var at = 0; at + 1 < head.Length; at += 2)
        {
            even += head[at] == 0 ? 1 : 0;
            odd += head[at + 1] == 0 ? 1 : 0;
        }

        // A letter such as 一 (4E00) has its zero on the other side, and a single zero is only noise.
        var fewest = head.Length / 2 / FewestZeros;
        return odd > Math.Max(fewest, even * 4) ? Utf16 : even > Math.Max(fewest, odd * 4) ? Utf16BigEndian : null;
    }

    public static byte[] Head(Func<Stream> open)
    {
        var head = new byte[Piece];
        using var stream = open();
        return head[..stream.ReadAtLeast(head, Piece, throwOnEndOfStream: false)];
    }

    private static bool Any(Func<Stream> open, Func<Stream, bool> isText)
    {
        using var stream = open();
        return isText(stream);
    }

    private static bool IsUtf8(Stream stream) => Pieces(stream, static piece =>
    {
        var whole = Rune.DecodeLastFromUtf8(piece, out _, out var cut) == OperationStatus.NeedMoreData ? piece.Length - cut : piece.Length;
        return Utf8.IsValid(piece[..whole]) && !piece.Contains((byte)0) ? whole : null;
    });

    /// <summary>A byte, or a pair, or two pairs with a digit at each second place. Only the shape is held: names may have letters of a newer edition.</summary>
    private static bool IsGb18030(Stream stream) => Pieces(stream, static piece =>
    {
        var at = 0;
        while (at < piece.Length)
        {
            var size = piece[at] is < 0x80 and > 0 ? 1 : piece[at] is 0 or 0x80 or 0xFF ? 0 : SizeOfPair(piece[at..]);
            if (size is 0 or > 4)
            {
                return size == 0 ? null : at;
            }

            at += size;
        }

        return at;
    });

    /// <returns>0: no letter; more than 4: it goes on in the next piece.</returns>
    private static int SizeOfPair(ReadOnlySpan<byte> letter) => letter switch
    {
        [_] => int.MaxValue,
        [_, >= 0x40 and not (0x7F or 0xFF), ..] => 2,
        [_, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE, >= 0x30 and <= 0x39, ..] => 4,
        [_, >= 0x30 and <= 0x39] or [_, >= 0x30 and <= 0x39, >= 0x81 and <= 0xFE] => int.MaxValue,
        _ => 0,
    };

    private static Func<Stream, bool> IsText(Encoding wide) => stream =>
    {
        using var reader = new StreamReader(stream, wide, detectEncodingFromByteOrderMarks: true, Piece);
        var piece = new char[Piece];
        try
        {
            int count;
            while ((count = reader.Read(piece)) > 0)
            {
                if (piece.AsSpan(0, count).ContainsAnyInRange('\0', '\u0008'))
                {
                    return false;
                }
            }
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        return true;
    };

    /// <param name="accepted">How many bytes of a piece are whole letters, the rest belongs to the next; null when it is no text.</param>
    private static bool Pieces(Stream stream, Func<ReadOnlySpan<byte>, int?> accepted)
    {
        var buffer = new byte[Piece];
        var kept = 0;
        int count;
        while ((count = stream.Read(buffer.AsSpan(kept))) > 0)
        {
            var piece = buffer.AsSpan(0, kept + count);
            if (accepted(piece) is not { } whole)
            {
                return false;
            }

            piece[whole..].CopyTo(buffer);
            kept = piece.Length - whole;
        }

        return kept == 0;
    }
}
