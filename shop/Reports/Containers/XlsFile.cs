using System.Buffers.Binary;
using System.Globalization;
using ExcelDataReader;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>A binary workbook (BIFF) in a <see cref="CompoundFile"/>.</summary>
internal static class XlsFile
{
    private const string Format = "xls";

    private const int FilePass = 0x2F;

    public static IReadOnlyList<Sheet> Open(Func<Stream> open)
    {
        var records = Damage.Watch(Format, open, Records);
        return Workbook.Sheets(Format, () => new MemoryStream(records, writable: false), stream => ExcelReaderFactory.CreateBinaryReader(stream, Workbook.Reading));
    }

    private static byte[] Records(Stream stream)
    {
        using (stream)
        {
            var file = new CompoundFile(BoundedStream.ReadWhole(stream, Limits.LargestWorkbook));
            if (file.Has("EncryptedPackage"))
            {
                throw new UnreadableFileException(ProblemCodes.Encrypted);
            }

            var records = file.Read("Workbook") ?? file.Read("Book") ?? throw new UnreadableFileException(ProblemCodes.UnknownFormat);
            Inspect(records);
            return records;
        }
    }

    /// <summary>A formula was put there by somebody, see <see cref="FormulaSearch"/>.</summary>
    private static void Inspect(ReadOnlySpan<byte> records)
    {
        while (records.Length >= 4)
        {
            var kind = BinaryPrimitives.ReadUInt16LittleEndian(records);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(records[2..]);
            if (kind == FilePass)
            {
                throw new UnreadableFileException(ProblemCodes.Encrypted);
            }

            if (kind is 0x0006 or 0x0206 or 0x0406 && length >= 4 && records.Length >= 8)
            {
                throw new UnreadableFileException(ProblemCodes.Formula, found: Cell(records[4..]));
            }

            records = records[Math.Min(records.Length, 4 + length)..];
        }
    }

    private static string Cell(ReadOnlySpan<byte> place)
    {
        var (row, column) = (BinaryPrimitives.ReadUInt16LittleEndian(place) + 1, BinaryPrimitives.ReadUInt16LittleEndian(place[2..]) + 1);
        var name = row.ToString(CultureInfo.InvariantCulture);
        for (; column > 0; column = (column - 1) / 26)
        {
            name = (char)('A' + ((column - 1) % 26)) + name;
        }

        return name;
    }
}
