using System.Buffers.Binary;
using System.Text;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>
/// The file system inside an .xls (OLE2). Read here, and not by the reader of workbooks, because every chain of sectors is followed for no more
/// steps than the file has sectors: a chain that bites its tail ends as damage and not as a bot that hangs.
/// </summary>
internal sealed class CompoundFile
{
    private const int HeaderSize = 512;

    private const int EntrySize = 128;

    private const uint EndOfChain = 0xFFFFFFFE;

    /// <summary>Shorter streams lie in sectors of their own, inside the root's stream.</summary>
    private const int SmallStream = 4096;

    private const int SmallSector = 64;

    private readonly byte[] file;

    private readonly int sectorSize;

    private readonly uint[] next;

    private readonly uint[] nextSmall;

    private readonly byte[] small;

    private readonly Dictionary<string, (uint Start, long Length)> streams = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="UnreadableFileException">It is damaged.</exception>
    public CompoundFile(byte[] file)
    {
        this.file = file;
        sectorSize = 1 << UInt16(30);
        if (file.Length < HeaderSize || sectorSize is not (512 or 4096))
        {
            throw Damaged();
        }

        next = [.. FatSectors().SelectMany(sector => Numbers(Sector(sector).Span))];
        var root = Directory();
        nextSmall = Numbers(Chain(UInt32(60), long.MaxValue));
        small = Chain(root.Start, root.Length);
    }

    public bool Has(string name) => streams.ContainsKey(name);

    /// <returns>Null when there is no stream of this name.</returns>
    public byte[]? Read(string name) => !streams.TryGetValue(name, out var stream) ? null
        : stream.Length >= SmallStream ? Chain(stream.Start, stream.Length)
        : Follow(stream.Start, stream.Length, nextSmall, SmallSector, sector => Part(small, sector * (long)SmallSector, SmallSector));

    /// <summary>The first 109 stand in the header, the others in a chain of their own.</summary>
    private List<uint> FatSectors()
    {
        var sectors = new List<uint>(Numbers(file.AsSpan(76, 109 * 4)));
        var most = file.Length / sectorSize;
        for (var (sector, steps) = (UInt32(68), 0); sector < EndOfChain && steps <= most; steps++)
        {
            var numbers = Numbers(Sector(sector).Span);
            sectors.AddRange(numbers[..^1]);
            sector = numbers[^1];
        }

        return sectors.FindAll(sector => sector < EndOfChain) is var known && known.Count <= most ? known : throw Damaged();
    }

    private (uint Start, long Length) Directory()
    {
        var entries = Chain(UInt32(48), long.MaxValue);
        (uint Start, long Length)? root = null;
        for (var at = 0; at + EntrySize <= entries.Length; at += EntrySize)
        {
            var entry = entries.AsSpan(at, EntrySize);
            var stream = (BinaryPrimitives.ReadUInt32LittleEndian(entry[116..]), (long)BinaryPrimitives.ReadUInt32LittleEndian(entry[120..]));
            var name = Encoding.Unicode.GetString(entry[..Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62)]);
            if (entry[66] == 5)
            {
                root ??= stream;
            }
            else if (entry[66] == 2)
            {
                streams.TryAdd(name, stream);
            }
        }

        return root ?? throw Damaged();
    }

    private byte[] Chain(uint start, long length) => Follow(start, length, next, sectorSize, Sector);

    private byte[] Follow(uint start, long length, uint[] next, int size, Func<uint, ReadOnlyMemory<byte>> read)
    {
        var most = (file.Length / size) + 1;
        using var content = new MemoryStream();
        for (var sector = start; sector < EndOfChain && content.Length < length; sector = next[sector])
        {
            if (sector >= next.Length || content.Length / size >= most)
            {
                throw Damaged();
            }

            content.Write(read(sector).Span);
        }

        content.SetLength(Math.Min(length, content.Length));
        return content.Length < length && length != long.MaxValue ? throw Damaged() : content.ToArray();
    }

    private ReadOnlyMemory<byte> Sector(uint sector) => Part(file, (sector + 1L) * sectorSize, sectorSize);

    /// <summary>The last one may be cut short.</summary>
    private static ReadOnlyMemory<byte> Part(byte[] all, long at, int size) =>
        at < all.Length ? all.AsMemory((int)at, (int)Math.Min(size, all.Length - at)) : throw Damaged();

    private static uint[] Numbers(ReadOnlySpan<byte> bytes)
    {
        var numbers = new uint[bytes.Length / 4];
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(index * 4)..]);
        }

        return numbers;
    }

    private uint UInt32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at));

    private int UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at));

    private static UnreadableFileException Damaged() => new(ProblemCodes.DamagedFile, found: "xls");
}
