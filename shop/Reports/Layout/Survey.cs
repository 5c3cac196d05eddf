using System.Text;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Layout;

/// <summary>What can only be told from all lines: whether 8/3/26 is in August, and which windows there are. A pass of its own, over files that need it.</summary>
/// <param name="Ambiguous">A date that would do either way, in a file where no other decides it.</param>
internal sealed record Survey(DayOrder Order, WindowChoice Windows, string? Ambiguous = null)
{
    public static Survey Of(Sheet sheet, ReportLayout layout, IReadOnlyList<TopLine> top, ReadingRules rules)
    {
        var window = layout.Index(ReportColumns.Window);
        var needsOrder = top.Where(line => line.Number > layout.Header.Number).Any(line => layout.Days.Any(day => NeedsOrder(line, day)));
        if (window is null && !needsOrder)
        {
            return new Survey(DayOrder.Unknown, new WindowChoice(null, []));
        }

        var (orders, windows, sample) = Read(sheet, layout, window);
        var kept = Encoding.UTF8.GetBytes(WindowChoice.Choose(windows, rules.ConversionDays) ?? string.Empty);
        return new Survey(orders.Order, new WindowChoice(window, kept), orders is { IsNeeded: true, Order: DayOrder.Unknown } ? sample : null);
    }

    private static bool NeedsOrder(TopLine line, int column)
    {
        var orders = new DayOrders();
        orders.See(Encoding.UTF8.GetBytes(line.Cells.ElementAtOrDefault(column) ?? string.Empty));
        return orders.IsNeeded;
    }

    /// <summary>What stands below the table says no day, and may have any number under 转化周期.</summary>
    private static bool SaysADay(Lines lines, ReportLayout layout)
    {
        foreach (var day in layout.Days)
        {
            if (lines[day] is [>= (byte)'0' and <= (byte)'9', ..])
            {
                return true;
            }
        }

        return layout.Days.Count == 0;
    }

    private static (DayOrders Orders, IReadOnlyCollection<string> Windows, string? Sample) Read(Sheet sheet, ReportLayout layout, int? window)
    {
        var orders = new DayOrders();
        var windows = new HashSet<byte[]>(Utf8Text.Comparer);
        var byCell = windows.GetAlternateLookup<ReadOnlySpan<byte>>();
        string? sample = null;
        using var lines = sheet.Open();
        while (lines.Read())
        {
            if (lines.Number > layout.Header.Number && lines.Count >= layout.Header.Cells.Count)
            {
                foreach (var day in layout.Days)
                {
                    orders.See(lines[day]);
                    sample ??= orders.IsNeeded ? lines.Text(day) : null;
                }

                if (window is { } index && SaysADay(lines, layout) && !lines[index].IsEmpty && !lines[index].SequenceEqual(Encoding.UTF8.GetBytes(layout.Header.Cells[index])))
                {
                    byCell.Add(lines[index]);
                }
            }
        }

        return (orders, [.. windows.Select(Encoding.UTF8.GetString)], sample);
    }
}
