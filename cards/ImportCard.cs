using Helmsman.Shop.Reports;

namespace Helmsman.Cards;

/// <summary>What came of a file.</summary>
public static class ImportCard
{
    /// <summary>Nothing of the file was kept: every problem, where it stands, and what to do.</summary>
    public static Card Of(ReadResult.Refused refused, Words words) => throw new NotSupportedException();
}
