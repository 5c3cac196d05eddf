namespace Helmsman.Shop.Reports;

/// <summary>An export file → rows of one kind, or every reason why not.</summary>
public static class ReportReader
{
    public static ReadResult Read(string shop, string fileName, ReadOnlyMemory<byte> content) => throw new NotSupportedException();
}
