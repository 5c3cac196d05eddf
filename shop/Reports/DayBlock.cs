using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Reports;

/// <summary>All that one report says about one day of one shop. Immutable; a corrected file replaces the whole block.</summary>
/// <param name="Kind">A name of <see cref="ReportKinds"/>.</param>
/// <param name="SourceFile">The file it came from, for the answer "where does this figure come from".</param>
/// <param name="IsWhole">False when the file was made before the day was over: its figures will still grow.</param>
public sealed record DayBlock(string Shop, string Kind, DateOnly Day, string SourceFile, DayColumns Columns, bool IsWhole = true);
