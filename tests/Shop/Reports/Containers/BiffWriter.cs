using System.Text;

namespace Helmsman.Tests.Shop.Reports.Containers;

/// <summary>Writes the smallest binary workbook (BIFF8 or BIFF5 in an OLE2 file) that readers take for one: texts, numbers, dates and what else a test puts in.</summary>
internal sealed class BiffWriter(bool isBiff5 = false, Encoding? texts = null)
{
    private const int Sector = 512;

    private const int InHeader = 109;

    private const uint End = 0xFFFFFFFE;

    private const uint Free = 0xFFFFFFFF;

    private readonly List<byte> sheet = [];

    /// <summary>Code page record of a BIFF5 file; left out when null, as some tools do.</summary>
    public ushort? CodePage { get; init; }

    public static byte[] Of(params object?[][] rows) => new BiffWriter().Rows(rows).ToFile();

    public BiffWriter Rows(params object?[][] rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                Cell(row, column, rows[row][column]);
            }
        }

        return this;
    }

    public BiffWriter Cell(int row, int column, object? value)
    {
        byte[] place = [.. U16(row), .. U16(column)];
        return value switch
        {
            null => this,
            string text => Record(0x0204, [.. place, .. U16(0), .. Text(text)]),
            DateTime day => Record(0x0203, [.. place, .. U16(1), .. BitConverter.GetBytes(day.ToOADate())]),
            bool truth => Record(0x0205, [.. place, .. U16(0), truth ? (byte)1 : (byte)0, 0]),
            _ => Record(0x0203, [.. place, .. U16(0), .. BitConverter.GetBytes(Convert.ToDouble(value))]),
        };
    }

    /// <summary>#N/A.</summary>
    public BiffWriter Error(int row, int column) => Record(0x0205, [.. U16(row), .. U16(column), .. U16(0), 0x2A, 1]);

    public BiffWriter Formula(int row, int column, double cached) =>
        Record(0x0006, [.. U16(row), .. U16(column), .. U16(0), .. BitConverter.GetBytes(cached), .. new byte[6], .. U16(3), 0x1E, 1, 0]);

    public BiffWriter Record(int kind, byte[] content)
    {
        Write(sheet, kind, content);
        return this;
    }

    /// <param name="password">A record that says the rest is encrypted.</param>
    public byte[] ToFile(bool password = false) => Compound(isBiff5 ? "Book" : "Workbook", ToRecords(password));

    /// <summary>What stands in the compound file.</summary>
    public byte[] ToRecords(bool password = false)
    {
        var globals = new List<byte>();
        Write(globals, 0x0809, Begin(0x0005));
        if (password)
        {
            Write(globals, 0x002F, new byte[6]);
        }

        if (CodePage is { } page)
        {
            Write(globals, 0x0042, U16(page));
        }

        // Two formats of cells: general, and the built-in 14, which is a date.
        Write(globals, 0x00E0, Format(0));
        Write(globals, 0x00E0, Format(14));
        byte[] name = isBiff5 ? [6, .. "Sheet1"u8] : [6, 0, .. "Sheet1"u8];
        var start = globals.Count + 4 + 6 + name.Length + 4;
        Write(globals, 0x0085, [.. BitConverter.GetBytes(start), 0, 0, .. name]);
        Write(globals, 0x000A, []);
        Write(globals, 0x0809, Begin(0x0010));
        globals.AddRange(sheet);
        Write(globals, 0x000A, []);
        return [.. globals];
    }

    /// <summary>A compound file with one stream in it: the stream, then the directory, then the table of sectors. Streams under 4 KB live in one of small sectors.</summary>
    public static byte[] Compound(string name, byte[] stream)
    {
        var content = new List<byte>();
        var next = new List<uint>();
        var isSmall = stream.Length < 4096;
        var start = Add(stream);
        var smallTable = isSmall ? Add([.. Chain(0, Math.Max(1, (stream.Length + 63) / 64)).SelectMany(U32)]) : End;
        var directory = Add([.. Entry("Root Entry", 5, isSmall ? start : End, isSmall ? stream.Length : 0, 1), .. Entry(name, 2, isSmall ? 0 : start, stream.Length, Free), .. new byte[256]]);

        // The table tells of its own sectors too, and of those that list what the header has no room for.
        var tables = (next.Count / 124) + 1;
        var lists = (Math.Max(0, tables - InHeader) + 126) / 127;
        var numbers = Enumerable.Range(next.Count, tables).Select(sector => (uint)sector).ToArray();
        var list = lists == 0 ? End : (uint)(next.Count + tables);
        next.AddRange([.. Enumerable.Repeat(0xFFFFFFFDu, tables), .. Enumerable.Repeat(0xFFFFFFFCu, lists)]);
        next.AddRange(Enumerable.Repeat(Free, (tables * 128) - next.Count));
        byte[] header =
        [
            0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[16], .. U16(0x3E), .. U16(3), 0xFE, 0xFF, .. U16(9), .. U16(6), .. new byte[10],
            .. U32((uint)tables), .. U32(directory), .. U32(0), .. U32(4096), .. U32(smallTable), .. U32(isSmall ? 1u : 0), .. U32(list), .. U32((uint)lists),
            .. numbers.Take(InHeader).Concat(Enumerable.Repeat(Free, InHeader)).Take(InHeader).SelectMany(U32),
        ];
        var more = numbers.Skip(InHeader).Chunk(127)
            .SelectMany((chunk, index) => chunk.Concat(Enumerable.Repeat(Free, 127)).Take(127).Append(index == lists - 1 ? End : list + (uint)index + 1));
        return [.. header, .. content, .. next.SelectMany(U32), .. more.SelectMany(U32)];

        uint Add(byte[] bytes)
        {
            var first = (uint)next.Count;
            var sectors = Math.Max(1, (bytes.Length + Sector - 1) / Sector);
            next.AddRange(Chain(first, sectors));
            content.AddRange([.. bytes, .. new byte[(sectors * Sector) - bytes.Length]]);
            return first;
        }
    }

    private static IEnumerable<uint> Chain(uint first, int sectors) => Enumerable.Range(1, sectors - 1).Select(step => first + (uint)step).Append(End);

    private static byte[] Entry(string name, byte kind, uint start, int size, uint child) =>
    [
        .. Encoding.Unicode.GetBytes(name.PadRight(32, '\0')), .. U16((name.Length + 1) * 2), kind, 1, .. U32(0xFFFFFFFF), .. U32(0xFFFFFFFF), .. U32(child),
        .. new byte[36], .. U32(start), .. U32((uint)size), .. U32(0),
    ];

    private byte[] Begin(int kind) => isBiff5 ? [.. U16(0x0500), .. U16(kind), .. new byte[4]] : [.. U16(0x0600), .. U16(kind), .. new byte[12]];

    private byte[] Format(int index) => [.. U16(0), .. U16(index), .. new byte[isBiff5 ? 12 : 16]];

    private byte[] Text(string text)
    {
        var bytes = (texts ?? Encoding.Unicode).GetBytes(text);
        return isBiff5 ? [.. U16(bytes.Length), .. bytes] : [.. U16(text.Length), 1, .. bytes];
    }

    private static void Write(List<byte> to, int kind, byte[] content) => to.AddRange([.. U16(kind), .. U16(content.Length), .. content]);

    private static byte[] U16(int value) => BitConverter.GetBytes((ushort)value);

    private static byte[] U32(uint value) => BitConverter.GetBytes(value);
}
