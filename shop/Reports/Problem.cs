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
    public const string NotAReport = "not-a-report";
    public const string Unreadable = "unreadable";
    public const string MissingHeader = "missing-header";
    public const string DuplicateHeader = "duplicate-header";
    public const string NegativeValue = "negative-value";
    public const string NotANumber = "not-a-number";
    public const string NoSuchDate = "no-such-date";
    public const string NoRows = "no-rows";
    public const string DuplicateRow = "duplicate-row";
    public const string TotalsDisagree = "totals-disagree";
}
