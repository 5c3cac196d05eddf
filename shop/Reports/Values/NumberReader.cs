using System.Buffers.Text;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Values;

/// <summary>Reads what <see cref="HalfWidth"/> has written, from left to right.</summary>
internal ref struct NumberReader(ReadOnlySpan<byte> rest)
{
    /// <summary>Beyond, a figure would no longer be exact; no shop sells as much.</summary>
    private const int MostDigits = 15;

    private ReadOnlySpan<byte> rest = rest.Trim((byte)' ');

    public double Value { get; private set; }

    /// <summary>Two numbers, or one that is only a bound.</summary>
    public bool IsRange { get; private set; }

    /// <returns>False when it is no number of this unit.</returns>
    public bool Read(Unit unit)
    {
        if (unit == Unit.Number && Duration.Read(rest) is { } seconds)
        {
            Value = seconds;
            return true;
        }

        var isBound = Skip((byte)'<') | Skip((byte)'>') | Skip((byte)'=');
        if (!Single(unit))
        {
            return false;
        }

        if (!rest.IsEmpty && rest[0] is (byte)'-' or HalfWidth.Range)
        {
            rest = rest[1..].TrimStart((byte)' ');
            isBound = true;
            if (!Single(unit))
            {
                return false;
            }
        }

        IsRange = isBound | Skip((byte)'+') | Skip(HalfWidth.Bound);
        return rest.IsEmpty;
    }

    private bool Single(Unit unit)
    {
        var isInBrackets = Skip((byte)'(');
        var isNegative = isInBrackets | SkipSign();
        isNegative |= unit is Unit.Money or Unit.Number && SkipCurrency() && SkipSign();

        if (!Digits(unit, out var value))
        {
            return false;
        }

        rest = rest.TrimStart((byte)' ');
        var isScaled = Scale(unit, ref value);
        var isUnitRight = unit != Unit.Count || isScaled || value == Math.Truncate(value);
        Value = isNegative && value != 0 ? -value : value;
        return isUnitRight && (!isInBrackets || Skip((byte)')'));
    }

    /// <returns>Whether it is a minus.</returns>
    private bool SkipSign() => !Skip((byte)'+') && Skip((byte)'-');

    /// <summary>MX$, A$, US$: up to three letters of a country, then the sign. Or the letters of the currency alone: USD, CNY.</summary>
    /// <returns>Whether there was one.</returns>
    private bool SkipCurrency()
    {
        var letters = 0;
        while (letters < Math.Min(3, rest.Length) && char.IsAsciiLetter((char)rest[letters]))
        {
            letters++;
        }

        var isSign = letters < rest.Length && rest[letters] == HalfWidth.Currency;
        if (!isSign && letters < 3)
        {
            return false;
        }

        rest = rest[(letters + (isSign ? 1 : 0))..].TrimStart((byte)' ');
        return true;
    }

    /// <summary>Groups of three, or of two and at last three as in India; then a fraction, and for ratios an exponent, as programs write them.</summary>
    private bool Digits(Unit unit, out double value)
    {
        Span<byte> digits = stackalloc byte[Cells.Longest];
        var count = Grouped(digits);
        if (count is 0 or > MostDigits)
        {
            value = 0;
            return false;
        }

        if (rest is [(byte)'.', >= (byte)'0' and <= (byte)'9', ..])
        {
            do
            {
                digits[count++] = rest[0];
                rest = rest[1..];
            }
            while (!rest.IsEmpty && char.IsAsciiDigit((char)rest[0]));
        }

        if (unit is Unit.Percent or Unit.Number && rest is [(byte)'e' or (byte)'E', ..])
        {
            rest.CopyTo(digits[count..]);
            count += rest.Length;
            rest = [];
        }

        return Utf8Parser.TryParse(digits[..count], out value, out var read) && read == count && double.IsFinite(value);
    }

    /// <returns>How many digits stand before the point; 0 when the groups are none.</returns>
    private int Grouped(scoped Span<byte> digits)
    {
        var (count, previous) = (0, 0);
        while (true)
        {
            var size = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var end ? end : rest.Length;
            rest[..size].CopyTo(digits[count..]);
            rest = rest[size..];
            count += size;
            var isGroup = previous == 0 ? size > 0 : size == 3 || (size == 2 && previous <= 2 && rest is [(byte)',', ..]);
            if (!isGroup)
            {
                return 0;
            }

            if (rest is not [(byte)',', ..] || (previous == 0 && size > 3))
            {
                return rest is [(byte)',', ..] ? 0 : count;
            }

            previous = size;
            rest = rest[1..];
        }
    }

    /// <summary>万 and 亿, % and what a currency may have behind its number.</summary>
    private bool Scale(Unit unit, ref double value)
    {
        var isScaled = false;
        if (Skip(HalfWidth.TenThousand) || Skip((byte)'w') || Skip((byte)'W'))
        {
            (value, isScaled) = (Math.Round(value * 1e4, 6), true);
        }
        else if (Skip(HalfWidth.HundredMillion))
        {
            (value, isScaled) = (Math.Round(value * 1e8, 6), true);
        }

        if (unit is Unit.Percent or Unit.Number && Skip((byte)'%'))
        {
            value = Hundredth(value);
        }
        else if (unit is Unit.Money or Unit.Number && !Skip(HalfWidth.Yuan))
        {
            Skip(HalfWidth.Currency);
        }

        return isScaled;
    }

    /// <summary>12.34% is 0.1234 and not 0.12340000000000001: in decimal, where it is exact.</summary>
    private static double Hundredth(double value) => Math.Abs(value) < 1e12 ? (double)((decimal)value / 100) : value / 100;

    private bool Skip(byte sign)
    {
        if (rest.IsEmpty || rest[0] != sign)
        {
            return false;
        }

        rest = rest[1..].TrimStart((byte)' ');
        return true;
    }
}
