using System.Globalization;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>Lines that are none of the table's, lines that are rightly not kept, and what is wrong with the others.</summary>
internal sealed class OddRows(string file, ReportLayout layout)
{
    public List<Problem> Problems { get; } = [];

    public Leavings Left { get; } = new();

    /// <summary>A blank line or a comment stood above: another table may begin.</summary>
    public bool AfterGap { get; set; }

    /// <returns>Whether the table goes on below a line that is none of its own; null when it should have been one.</returns>
    public bool? GoesOnAfter(Lines line) => Rest.Of(line, layout.Header, AfterGap) is { } rest ? PassOver(rest, line) : null;

    /// <summary>A line with broken quotes or a wrong number of cells.</summary>
    public bool GoesOnAfterUnfit(Lines line)
    {
        if (!line.IsBroken && GoesOnAfter(line) is { } goesOn)
        {
            return goesOn;
        }

        Problems.Add(new Problem(ProblemCodes.Unreadable, file, line.Number, Found: Text(line.Count), Expected: Text(layout.Header.Cells.Count)));
        return true;
    }

    public void LeaveOut(string reason, Lines line)
    {
        if (Left.Add(reason))
        {
            Left.Example(reason, Rest.Quote(line));
        }
    }

    public Problem At(Lines line, int column, string code, string? expected) =>
        new(code, file, line.Number, layout.Header.Cells[column], line.Text(column), expected);

    private bool PassOver(string rest, Lines line)
    {
        AfterGap |= rest == Rest.Comment;
        if (rest is not (Rest.Comment or Rest.Header))
        {
            LeaveOut(rest, line);
        }

        return rest != LeftOutReasons.OtherTable;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
