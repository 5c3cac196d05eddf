using System.Text;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>
/// Looks for a formula in a part of an .xlsx as its bytes come by. An export holds values; a formula was put there by somebody, and the value
/// stored beside it is as old as that program's last calculation.
/// </summary>
internal sealed class FormulaSearch
{
    /// <summary>As much as is kept of what came before: enough for the cell in which a formula stands.</summary>
    private const int Kept = 1 << 10;

    private readonly byte[] buffer = new byte[Kept + (1 << 16)];

    /// <summary>How the part writes a formula's element, once it is known to be a sheet.</summary>
    private byte[]? element;

    private int filled;

    public long Length { get; private set; }

    public bool IsSheet => element is not null;

    /// <summary>Where the next bytes go.</summary>
    public Span<byte> Free => buffer.AsSpan(filled);

    /// <exception cref="UnreadableFileException">There is a formula; it names the cell.</exception>
    public void Add(int count)
    {
        var isFirst = Length == 0;
        Length += count;
        filled += count;
        var known = buffer.AsSpan(0, filled);
        if (isFirst)
        {
            element = ElementOf(known);
        }

        if (element is not null)
        {
            Search(known, element);
        }

        var kept = Math.Min(Kept, filled);
        known[^kept..].CopyTo(buffer);
        filled = kept;
    }

    /// <summary>A sheet's root is a worksheet, with a prefix or without: its formulas have the same.</summary>
    private static byte[]? ElementOf(ReadOnlySpan<byte> start)
    {
        var name = start.IndexOf("worksheet"u8);
        var open = name < 0 ? -1 : start[..name].LastIndexOf((byte)'<');
        return open < 0 || start[open..name].ContainsAny(" >\"/"u8) ? null : [.. start[open..name], (byte)'f'];
    }

    private static void Search(ReadOnlySpan<byte> known, ReadOnlySpan<byte> element)
    {
        for (var from = 0; known[from..].IndexOf(element) is >= 0 and var at; from += at + element.Length)
        {
            var next = known[(from + at + element.Length)..];
            if (next.Length > 0 && next[0] is (byte)'>' or (byte)'/' or (byte)' ')
            {
                throw new UnreadableFileException(ProblemCodes.Formula, found: Cell(known[..(from + at)]));
            }
        }
    }

    /// <returns>For example "B7"; null where the cell does not say its name.</returns>
    private static string? Cell(ReadOnlySpan<byte> before)
    {
        var name = before.LastIndexOf(" r=\""u8);
        var rest = name < 0 ? [] : before[(name + 4)..];
        var end = rest.IndexOf((byte)'"');
        return end is > 0 and <= 10 ? Encoding.ASCII.GetString(rest[..end]) : null;
    }
}
