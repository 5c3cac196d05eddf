using System.Buffers.Text;

namespace Helmsman.Shop.Reports.Values;

/// <summary>How long somebody stayed, or waited for an answer.</summary>
internal static class Duration
{
    /// <param name="text">As <see cref="HalfWidth"/> writes it: 00:01:30, 1:30, 1h2m3s.</param>
    /// <returns>In seconds; null when it is no duration.</returns>
    public static double? Read(ReadOnlySpan<byte> text)
    {
        var total = 0d;
        var isDuration = false;
        while (!text.IsEmpty && Utf8Parser.TryParse(text, out uint part, out var size))
        {
            text = text[size..];
            if (text.IsEmpty)
            {
                return isDuration ? total + part : null;
            }

            if (text[0] == ':')
            {
                total = (total + part) * 60;
            }
            else if (SecondsOf(text[0]) is { } seconds)
            {
                total += part * seconds;
            }
            else
            {
                return null;
            }

            isDuration = true;
            text = text[1..];
        }

        return text.IsEmpty && isDuration ? total : null;
    }

    private static double? SecondsOf(byte unit) => unit switch
    {
        (byte)'d' => 86_400,
        (byte)'h' => 3_600,
        (byte)'m' => 60,
        (byte)'s' => 1,
        _ => null,
    };
}
