namespace Helmsman.Shop.Reports;

/// <summary>What is wrong with a file, and where: enough for a sentence that says what to do. Texts are in the cards' room.</summary>
/// <param name="Code">A constant of <see cref="ProblemCodes"/>.</param>
/// <param name="Line">1-based line of the file; null when it is the file as a whole.</param>
/// <param name="Column">The header as the file spells it; null when it is the line as a whole.</param>
/// <param name="Found">What stood there; user text, to be escaped.</param>
/// <param name="Expected">What would have been right, for example the headers that are missing.</param>
public sealed record Problem(string Code, string File, int? Line = null, string? Column = null, string? Found = null, string? Expected = null);

public static class ProblemCodes
{
    /// <summary>No row among the first forty has headers of a report. Found: the first line.</summary>
    public const string NotAReport = "not-a-report";

    /// <summary>
    /// Without a line: not a text file at all (expected: CSV). With a line: broken quotes or a wrong number of cells (found and expected: how
    /// many). With a line and a column: it does not say which member it is about.
    /// </summary>
    public const string Unreadable = "unreadable";

    /// <summary>Expected: the header in Chinese and English, "A / B"; "A / B | C / D" where either column would do.</summary>
    public const string MissingHeader = "missing-header";
    public const string DuplicateHeader = "duplicate-header";
    public const string NegativeValue = "negative-value";
    public const string NotANumber = "not-a-number";
    public const string NoSuchDate = "no-such-date";
    public const string NoRows = "no-rows";

    /// <summary>The same day and member twice. Found: which; expected: the number of the line where it stood first.</summary>
    public const string DuplicateRow = "duplicate-row";

    /// <summary>Figures of a week, a month or other days together. Found: which days, or how the name says it; expected: the choice when exporting, "分日".</summary>
    public const string PeriodNotDays = "period-not-days";

    /// <summary>8/3/26 may be in March or in August, and no date of the file decides it. Found: one of them.</summary>
    public const string AmbiguousDates = "ambiguous-dates";

    /// <summary>A day that is still to come. Found: which; expected: today in the shop's zone.</summary>
    public const string DayToCome = "day-to-come";

    /// <summary>The file is kept. Column: a rate; found: what the file states; expected: what its own parts come to.</summary>
    public const string RateDisagrees = "rate-disagrees";

    /// <summary>The file is kept. Column: the metric's id; found: day, kind of report and what its members come to; expected: the shop's total.</summary>
    public const string TotalsDisagree = "totals-disagree";

    /// <summary>No workbook, no text, nothing that holds a table.</summary>
    public const string UnknownFormat = "unknown-format";

    /// <summary>It breaks off or is not what it claims to be. Found: what it claims, "xlsx".</summary>
    public const string DamagedFile = "damaged-file";

    /// <summary>Found: its size, "612 MB", or "> 512 MB" where it was not read to its end; expected: the most that is read.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Found: how many; expected: how many are read at most.</summary>
    public const string TooManyColumns = "too-many-columns";

    /// <inheritdoc cref="TooManyColumns"/>
    public const string TooManyRows = "too-many-rows";

    /// <inheritdoc cref="TooManyColumns"/>
    public const string TooManySheets = "too-many-sheets";

    /// <summary>Quotes that never close make one line of all the others. Expected: the most that is read, "1 MB".</summary>
    public const string LineTooLong = "line-too-long";

    /// <summary>Found: the cell, "B7".</summary>
    public const string Formula = "formula";

    /// <summary>A password was set.</summary>
    public const string Encrypted = "encrypted";

    /// <summary>A zip that is no workbook and does not hold one file. Found: how many it holds.</summary>
    public const string SeveralFiles = "several-files";

    /// <summary>A zip in a zip.</summary>
    public const string NestedZip = "nested-zip";

    /// <summary>It reads as another kind than was announced. Found and expected: names of <see cref="ReportKinds"/>.</summary>
    public const string OtherKind = "other-kind";

    /// <summary>Announced as a kind that is not there. Found: its name; expected: those that are.</summary>
    public const string UnknownKind = "unknown-kind";

    /// <summary>Rows sent as JSON have a name that is no column. Found: the name.</summary>
    public const string UnknownColumn = "unknown-column";

    /// <summary>A value sent as JSON is a text where a figure belongs, or the other way round. Expected: what would be right, as JSON.</summary>
    public const string WrongType = "wrong-type";
}
