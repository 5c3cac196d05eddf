using System.Buffers.Text;

namespace Helmsman.Shop.Reports.Values;

/// <summary>Reads what <see cref="HalfWidth"/> has written, from left to right.</summary>
internal ref struct DateReader(ReadOnlySpan<byte> rest)
{
    private ReadOnlySpan<byte> rest = rest.Trim((byte)' ');

    public DateOnly Day { get; private set; }

    public TimeOnly? Time { get; private set; }

    /// <summary>From UTC, where it says so.</summary>
    public TimeSpan? Offset { get; private set; }

    public bool Read(DayOrder order) => ReadDay(order) && (rest.IsEmpty || (ReadTime() && ReadOffset() && rest.IsEmpty));

    private bool ReadDay(DayOrder order)
    {
        if (!Number(out var first, out var digits))
        {
            return false;
        }

        if (digits is 8 or 14)
        {
            return Compact(first, digits);
        }

        var separator = rest.IsEmpty ? (byte)0 : rest[0];
        return separator is (byte)'-' or (byte)'/' or (byte)'.' && Skip(separator) && Number(out var second, out var length) && length <= 2 && Skip(separator) && Number(out var third, out length)
            && (digits == 4 ? length <= 2 && Is(first, second, third) : digits <= 2 && length is 2 or 4 && Is(first, second, third, length, separator, order));
    }

    /// <summary>20261121, and 20261121081233.</summary>
    private bool Compact(long number, int digits)
    {
        var (day, time) = digits == 14 ? ((int)(number / 1_000_000), (int)(number % 1_000_000)) : ((int)number, 0);
        return Is(day / 10_000, day / 100 % 100, day % 100) && (digits == 8 || IsTime(time / 10_000, time / 100 % 100, time % 100));
    }

    private bool Is(long first, long second, long year, int digits, byte separator, DayOrder order)
    {
        year += digits == 2 ? 2000 : 0;
        return (separator == '.' ? DayOrder.DayFirst : order) switch
        {
            DayOrder.DayFirst => Is(year, second, first),
            DayOrder.MonthFirst => Is(year, first, second),
            _ => false,
        };
    }

    private bool Is(long year, long month, long day)
    {
        if (!CellDate.IsYear((int)year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth((int)year, (int)month))
        {
            return false;
        }

        Day = new DateOnly((int)year, (int)month, (int)day);
        return true;
    }

    /// <summary>8:12, 08:12:33, 08:12:33.123, 8:12 PM.</summary>
    private bool ReadTime()
    {
        if (!(Skip((byte)'T') || Skip((byte)' ') || Skip((byte)',')))
        {
            return false;
        }

        rest = rest.TrimStart((byte)' ');
        if (!Number(out var hour, out _) || !Skip((byte)':') || !Number(out var minute, out _))
        {
            return false;
        }

        var second = 0L;
        if (Skip((byte)':') && !Number(out second, out _))
        {
            return false;
        }

        if (Skip((byte)'.') && !Number(out _, out _))
        {
            return false;
        }

        return IsTime(HourOfDay(hour), minute, second);
    }

    private long HourOfDay(long hour)
    {
        var half = rest.TrimStart((byte)' ');
        if (half is [(byte)'A' or (byte)'P' or (byte)'a' or (byte)'p', (byte)'M' or (byte)'m', ..] && hour is >= 1 and <= 12)
        {
            hour = (hour % 12) + (half[0] is (byte)'P' or (byte)'p' ? 12 : 0);
            rest = half[2..];
        }

        return hour;
    }

    private bool IsTime(long hour, long minute, long second)
    {
        if (hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        Time = new TimeOnly((int)hour, (int)minute, (int)second);
        return true;
    }

    /// <summary>Z, UTC, +08:00, -0400; or nothing.</summary>
    private bool ReadOffset()
    {
        rest = rest.TrimStart((byte)' ');
        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest.SequenceEqual("Z"u8) || rest.SequenceEqual("UTC"u8))
        {
            Offset = TimeSpan.Zero;
            rest = [];
            return true;
        }

        var sign = Skip((byte)'-') ? -1 : Skip((byte)'+') ? 1 : 0;
        if (sign == 0 || !Number(out var hours, out var digits))
        {
            return false;
        }

        var minutes = digits == 4 ? hours % 100 : Skip((byte)':') && Number(out var part, out _) ? part : 0;
        hours = digits == 4 ? hours / 100 : hours;
        Offset = hours <= 14 && minutes <= 59 ? TimeSpan.FromMinutes(sign * ((hours * 60) + minutes)) : null;
        return Offset is { TotalHours: >= -14 and <= 14 };
    }

    private bool Number(out long number, out int digits)
    {
        var isNumber = Utf8Parser.TryParse(rest, out number, out digits) && char.IsAsciiDigit((char)rest[0]);
        rest = isNumber ? rest[digits..] : rest;
        return isNumber;
    }

    private bool Skip(byte sign)
    {
        if (rest.IsEmpty || rest[0] != sign)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }
}
