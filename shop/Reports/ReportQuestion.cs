namespace Helmsman.Shop.Reports;

/// <summary>What has to be known before a file can be kept.</summary>
public abstract record ReportQuestion
{
    /// <summary>The kind is plain, but neither a column nor the file's name says which day it is about.</summary>
    /// <param name="Kind">A name of <see cref="ReportKinds"/>.</param>
    public sealed record WhichDay(string Kind) : ReportQuestion;

    /// <summary>The headers are of no report that is known.</summary>
    /// <param name="Signature">Says that two files have the same headers; the answer is remembered under it.</param>
    public sealed record WhichColumns(string Signature, IReadOnlyList<StrangeColumn> Columns) : ReportQuestion;
}

/// <summary>A column of a file of no known kind.</summary>
/// <param name="Header">As the file spells it; user text, to be escaped.</param>
/// <param name="Samples">Up to three values; user text, to be escaped.</param>
/// <param name="Guess">The column or measure it looks like (a key of <c>headers.json</c>); null when nothing is like it.</param>
public sealed record StrangeColumn(string Header, IReadOnlyList<string> Samples, string? Guess);
