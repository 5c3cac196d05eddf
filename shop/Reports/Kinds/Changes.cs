using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 改动记录: what the team, or somebody else, changed on a day, one line a change: a price, a main image, a budget, an identical listing found. The
/// layout is ours: no export has it.
/// </summary>
internal static class Changes
{
    public static readonly ReportKind Kind = new(ReportKinds.Changes)
    {
        KnownBy = [[ReportColumns.ChangeType]],
        Dimensions =
        [
            new("change", [ReportColumns.ChangeType]),
            new("product", [ReportColumns.ProductId], ReportColumns.ProductName, IsOptional: true, LabelWillDo: true),
            new("note", [ReportColumns.ChangeNote], IsOptional: true),
        ],
        Measures = [MetricIds.Changes],
        Derived =
        [
            new Derived.Lines(MetricIds.Changes),
        ],
        AddsUpWith = [],
    };
}
