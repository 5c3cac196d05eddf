namespace Helmsman.Shop.Reports;

/// <summary>What reading a file came to.</summary>
public abstract record ReadResult(string File)
{
    /// <summary>Understood as a whole: one block per day it covers.</summary>
    /// <param name="LeftOut">What stood in the file and is not kept, to be told.</param>
    /// <param name="Doubts">What in the file contradicts itself; it is kept all the same.</param>
    public sealed record Read(
        string File, string Kind, IReadOnlyList<DayBlock> Blocks, IReadOnlyList<LeftOut> LeftOut, IReadOnlyList<Problem> Doubts) : ReadResult(File)
    {
        /// <summary>The file tells of some members only, as one order or one product: what is kept of the others of a day stays.</summary>
        public bool ByMember { get; init; }
    }

    /// <summary>Nothing of the file is kept; every problem found is named (the first twenty).</summary>
    public sealed record Refused(string File, IReadOnlyList<Problem> Problems) : ReadResult(File);

    /// <summary>Nothing of the file is kept until somebody has said what it is.</summary>
    public sealed record Unclear(string File, ReportQuestion Question) : ReadResult(File);
}

/// <summary>Lines or sheets of a file that are rightly not kept: sums, other conversion windows, a sheet without a report.</summary>
/// <param name="Reason">A constant of <see cref="LeftOutReasons"/>.</param>
/// <param name="Count">How many.</param>
/// <param name="Example">One of them, as the file spells it; user text, to be escaped.</param>
public sealed record LeftOut(string Reason, int Count, string Example);

public static class LeftOutReasons
{
    /// <summary>合计, 汇总, 平均值, Grand total: what the other lines come to.</summary>
    public const string Summary = "summary";

    /// <summary>The same clicks counted over another number of days (转化周期): adding them up would count them twice.</summary>
    public const string OtherWindow = "other-window";

    /// <summary>A benchmark of the trade (同行), which is not the shop's.</summary>
    public const string Benchmark = "benchmark";

    /// <summary>A further sheet or block below, of another shape.</summary>
    public const string OtherTable = "other-table";

    /// <summary>An order that nobody has paid.</summary>
    public const string NotPaid = "not-paid";

    /// <summary>A line of words among the figures, as exports put below them.</summary>
    public const string Note = "note";
}
