using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>How the cells of one column are read as figures.</summary>
/// <param name="IsTaken">What is taken off may be written with a minus or without: both say how much.</param>
internal readonly record struct FigureCell(int Index, Unit Unit, bool MayBeNegative, bool IsTaken)
{
    private static readonly string[] Taken = [MetricIds.Refunds, MetricIds.Discounts, MetricIds.RefundUnits];

    public static FigureCell Of(ReportLayout layout, string column)
    {
        var isBelow = layout.Kind.Below.Any(below => below.Measure == column) || column == ReportColumns.UnitPrice;
        return new(layout.Columns[column], UnitOf(column), isBelow || Taken.Contains(column), Taken.Contains(column));
    }

    public bool TryRead(Lines line, out double figure, List<WrongCell> wrong)
    {
        var (value, code, expected) = Cells.Measure(line[Index], Unit, MayBeNegative);
        figure = value is not { } known ? double.NaN : IsTaken ? Math.Abs(known) : Unit == Unit.Percent && known > 1 ? known / 100 : known;
        if (code is not null)
        {
            wrong.Add(new WrongCell(Index, code, expected));
        }

        return code is null;
    }

    /// <summary>Of a rate it is not always said that it is one: 62.34 and 62.34% are the same.</summary>
    private static Unit UnitOf(string column) => MetricDictionary.Find(column)?.Unit ?? column switch
    {
        ReportColumns.BounceRate or ReportColumns.StatedClickRate => Unit.Percent,
        ReportColumns.StatedReturn or ReportColumns.StayAverage or ReportColumns.ResponseAverage or ReportColumns.DeliveryAverage => Unit.Number,
        _ => Unit.Money,
    };
}
