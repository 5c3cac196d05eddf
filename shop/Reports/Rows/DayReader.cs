using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>The day that a line is of. Lines of one day stand together in most exports, so the last cell is remembered.</summary>
/// <param name="columns">The best one first; none where the whole file is of one day.</param>
/// <param name="ofFile">That day.</param>
internal sealed class DayReader(int[] columns, DateOnly? ofFile, DayOrder order)
{
    private byte[] last = [];

    private DateOnly? lastDay;

    /// <summary>The column that did not say it.</summary>
    public int Column { get; private set; }

    /// <summary>What stands there instead of a day: a week, a month.</summary>
    public Period? Span { get; private set; }

    public DateOnly? Read(Lines line)
    {
        if (columns.Length == 0)
        {
            return ofFile;
        }

        Column = columns[0];
        for (var index = 1; index < columns.Length && Cells.IsMissing(line[Column]); index++)
        {
            Column = columns[index];
        }

        var cell = line[Column];
        if (!cell.SequenceEqual(last) || last.Length == 0)
        {
            last = cell.ToArray();
            lastDay = Cells.Date(cell, order) ?? OneDay(line.Text(Column));
        }

        return lastDay;
    }

    /// <summary>"2026-11-21~2026-11-21" is a day, "2026-11-15~2026-11-21" is none.</summary>
    private DateOnly? OneDay(string cell)
    {
        Span = FileDays.OfLines([cell]);
        return Span is { IsOneDay: true } day ? day.First : null;
    }
}
