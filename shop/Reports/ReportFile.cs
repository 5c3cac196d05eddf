using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Reports;

/// <summary>
/// A file that was accepted. Of two files that tell of the same day of the same kind, the one with the higher number counts: written at once, it
/// puts all its days in place of what was kept of them, or none.
/// </summary>
/// <param name="Number">Files of a shop are counted from 1 in the order in which they were accepted.</param>
/// <param name="Kind">A name of <see cref="ReportKinds"/>.</param>
/// <param name="Name">As the file came; user text, to be escaped.</param>
/// <param name="Blob">Where its rows are kept, see <see cref="Blocks.BlockFile"/>.</param>
/// <param name="Checksum">XXH3 of the blob, as 16 hexadecimal digits.</param>
/// <param name="Days">Those that it changed, in the order in which the blob has them.</param>
public sealed record ReportFile(
    string Shop, long Number, string Kind, string Name, DateTimeOffset ReceivedAt, string Blob, string Checksum, IReadOnlyList<ReportDay> Days)
{
    public static readonly DocumentKind<ReportFile> Documents = new("report-file", ShopJson.Default.ReportFile);

    /// <summary>Sorts by number within a shop.</summary>
    public string Id => IdOf(Shop, Number);

    public static string IdOf(string shop, long number) => $"{shop}/{number:D12}";
}

/// <param name="IsWhole">False when the file came before the day was over.</param>
public sealed record ReportDay(DateOnly Day, bool IsWhole);
