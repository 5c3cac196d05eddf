using Helmsman.Shop.Reports.Blocks;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>Lines of one table → rows by day, collecting what is wrong and what is left out on the way. What a million lines do stands here, and is plain.</summary>
internal sealed class RowReader
{
    private readonly string file;
    private readonly ReportLayout layout;
    private readonly DayReader days;
    private readonly MemberReader[] members;
    private readonly FigureReader figureReader;
    private readonly WindowChoice windows;
    private readonly StatedRates stated;
    private readonly OddRows odd;
    private readonly DayBlocksWriter writer;
    private readonly UpperLevels upper = new();
    private readonly List<WrongCell> wrong = [];
    private readonly int[] codes;
    private readonly double[] figures;
    private readonly int? counts;
    private readonly int? shopName;
    private int lastLine;

    public RowReader(string file, ReportLayout layout, DayReader days, MemberReader[] members, WindowChoice windows, DayBlocksWriter writer)
    {
        (this.file, this.layout, this.days, this.members, this.windows, this.writer) = (file, layout, days, members, windows, writer);
        figureReader = new FigureReader(layout, days);
        stated = new StatedRates(file, layout);
        odd = new OddRows(file, layout);
        codes = new int[members.Length];
        figures = new double[layout.Measures.Count];
        counts = layout.Index(layout.Kind.Counts);
        shopName = layout.Kind.IsOfPeers ? null : layout.Index(ReportColumns.ShopName);
        lastLine = layout.Header.Number;
    }

    public IReadOnlyList<Problem> Problems => odd.Problems;

    /// <summary>What contradicts itself and is kept all the same.</summary>
    public IReadOnlyList<Problem> Doubts => stated.Doubts;

    public Leavings Left => odd.Left;

    /// <returns>False when the table ends here: what stands below is another one.</returns>
    public bool Read(Lines line)
    {
        if (Rest.IsBlank(line))
        {
            odd.AfterGap = true;
            return true;
        }

        odd.AfterGap |= line.Number > lastLine + 1;
        lastLine = line.Number;
        return line.IsBroken || !Fits(line) ? odd.GoesOnAfterUnfit(line) : ReadFitting(line);
    }

    /// <summary>What was held back until the end.</summary>
    public void Finish()
    {
        foreach (var path in upper.Release(writer))
        {
            Left.Add(LeftOutReasons.Summary, path);
        }
    }

    /// <summary>A cell too few or too many means that figures stand under the wrong headers.</summary>
    private bool Fits(Lines line)
    {
        for (var index = layout.Header.Cells.Count; index < line.Count; index++)
        {
            if (!line[index].IsEmpty)
            {
                return false;
            }
        }

        return line.Count >= layout.Header.Cells.Count;
    }

    private bool ReadFitting(Lines line)
    {
        var standing = layout.Header.IsCommented && line[0].IsEmpty ? Standing.Summary
            : shopName is { } name && Rest.IsTrade(line[name]) ? Standing.Benchmark
            : Members(line);
        switch (standing)
        {
            case Standing.Summary or Standing.Benchmark:
                odd.LeaveOut(standing == Standing.Summary ? LeftOutReasons.Summary : LeftOutReasons.Benchmark, line);
                return true;
            case Standing.Nobody when layout.Days.Count == 0:
                odd.LeaveOut(LeftOutReasons.Summary, line);
                return true;
        }

        if (!windows.Takes(line))
        {
            if (days.Read(line) is null && odd.GoesOnAfter(line) is { } goesOn)
            {
                return goesOn;
            }

            odd.LeaveOut(LeftOutReasons.OtherWindow, line);
            return true;
        }

        if (counts is { } column && Cells.IsMissing(line[column]))
        {
            odd.LeaveOut(LeftOutReasons.NotPaid, line);
            return true;
        }

        return ReadRow(line, standing);
    }

    private bool ReadRow(Lines line, Standing standing)
    {
        wrong.Clear();
        var day = days.Read(line);
        var isRight = figureReader.Read(line, figures, wrong);
        if (day is not { } known || !isRight || standing != Standing.Member)
        {
            return Odd(line, day is not null, standing);
        }

        stated.Compare(line, figures);
        Add(line, known);
        return true;
    }

    private void Add(Lines line, DateOnly day)
    {
        for (var dimension = 0; dimension < members.Length; dimension++)
        {
            if (members[dimension].HasLevels)
            {
                var whose = members[dimension].Read(line);
                upper.Below(day, codes, dimension, whose.Above!);
                if (whose.Upper is { } path)
                {
                    upper.Hold(day, codes, dimension, path, figures, line.Number);
                    return;
                }
            }
        }

        writer.Add(day, codes, figures, line.Number);
    }

    private Standing Members(Lines line)
    {
        var worst = Standing.Member;
        for (var dimension = 0; dimension < members.Length; dimension++)
        {
            var whose = members[dimension].Read(line);
            codes[dimension] = whose.Code;
            worst = whose.Standing > worst ? whose.Standing : worst;
        }

        return worst;
    }

    /// <summary>A line that cannot be read as the others: perhaps it is none of them.</summary>
    private bool Odd(Lines line, bool hasDay, Standing standing)
    {
        if (odd.GoesOnAfter(line) is { } goesOn)
        {
            return goesOn;
        }

        if (!hasDay)
        {
            odd.Problems.Add(days.Span is { } span ? Periods.Refused(file, span, line.Number) : odd.At(line, days.Column, ProblemCodes.NoSuchDate, Cells.DateExpected));
        }

        odd.Problems.AddRange(wrong.Select(cell => odd.At(line, cell.Index, cell.Code, cell.Expected)));
        if (standing == Standing.Nobody)
        {
            var nobody = members.First(member => member.Fixed is null && member.Read(line).Standing == Standing.Nobody);
            odd.Problems.Add(odd.At(line, nobody.Column, ProblemCodes.Unreadable, expected: null));
        }

        return true;
    }
}
