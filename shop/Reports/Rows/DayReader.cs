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

    /// <summary>Since midnight, of the line read last; NaN where it says no time.</summary>
    public double Minutes { get; private set; } = double.NaN;

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
            var moment = Cells.Moment(cell, order: order);
            lastDay = moment?.Day ?? OneDay(line.Text(Column));
            Minutes = moment?.Time is { } time ? Math.Floor(time.ToTimeSpan().TotalMinutes) : double.NaN;
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
