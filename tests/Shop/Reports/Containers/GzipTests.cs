using System.IO.Compression;
using System.Text;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Tests.Shop.Reports.Containers;

public sealed class GzipTests
{
    private static readonly byte[] Table = Encoding.UTF8.GetBytes("日期,访客数\n2026-11-21,100\n");

    [Fact]
    public void A_gz_is_read_as_what_it_holds() => Assert.Equal(Packing.Read(Table), Packing.Read(Gzip(Table)));

    [Fact]
    public void A_gz_of_a_workbook_too()
    {
        var workbook = Packing.Xlsx(["日期", "访客数"], ["2026-11-21", 100]);
        Assert.Equal(Packing.Read(workbook), Packing.Read(Gzip(workbook)));
    }

    [Fact]
    public void A_gz_in_a_gz_or_in_a_zip_is_refused()
    {
        Assert.Equal(ProblemCodes.NestedZip, Packing.Refused(Gzip(Gzip(Table))).Of("x").Code);
        Assert.Equal(ProblemCodes.NestedZip, Packing.Refused(Packing.Zip(("a.csv.gz", Gzip(Table)))).Of("x").Code);
    }

    [Fact]
    public void A_gz_that_is_damaged_is_refused()
    {
        var bytes = Gzip(Enumerable.Repeat(Table, 2000).SelectMany(part => part).ToArray());
        bytes.AsSpan(20, 30).Fill(0xEE);
        Assert.Equal(ProblemCodes.DamagedFile, Packing.Refused(bytes).Of("x").Code);
    }

    [Fact]
    public void A_gz_that_swells_is_left_when_it_is_too_large()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var line = Encoding.UTF8.GetBytes(new string('1', 1023) + "\n");
            for (var written = 0L; written <= Limits.LargestFile; written += line.Length)
            {
                gzip.Write(line);
            }
        }

        Assert.Equal(new Problem(ProblemCodes.TooLarge, "x", Found: "> 512 MB", Expected: "512 MB"), Packing.Refused(packed.ToArray()).Of("x"));
    }

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
