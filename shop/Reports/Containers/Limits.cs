namespace Helmsman.Shop.Reports.Containers;

/// <summary>How much of a file is read before it is refused. No export of a shop comes near; a hostile file costs no more than this.</summary>
internal static class Limits
{
    /// <summary>In bytes, of the file as it came; and of the file in a zip, counted while it is inflated.</summary>
    public const long LargestFile = 512L << 20;

    /// <summary>In bytes, of an .xls or of an .xlsx in a zip: these are held in memory.</summary>
    public const int LargestWorkbook = 64 << 20;

    /// <summary>In bytes, inflated, of all parts of an .xlsx together.</summary>
    public const long LargestInflated = 512L << 20;

    /// <summary>In bytes, inflated, of a part that is no sheet: the texts of an .xlsx are held in memory.</summary>
    public const long LargestPart = 64L << 20;

    /// <summary>Parts of an .xlsx, or entries of a zip.</summary>
    public const int MostParts = 2_000;

    /// <summary>In bytes, of HTML or XML that calls itself .xls: it is held in memory.</summary>
    public const int LargestMarkup = 32 << 20;

    /// <summary>In bytes, of one line of text; quotes that never close make a line as long as the file.</summary>
    public const int LongestRecord = 1 << 20;

    public const int MostColumns = 2_000;

    /// <summary>Rows of a sheet: as many as Excel can write. Text may have more.</summary>
    public const int MostRows = 1_048_576;

    public const int MostSheets = 64;

    public static UnreadableFileException TooLarge(long most, long? found = null) =>
        new(ProblemCodes.TooLarge, found: found is { } size ? Megabytes(size) : null, expected: Megabytes(most));

    private static string Megabytes(long bytes) => FormattableString.Invariant($"{(bytes + (1 << 20) - 1) >> 20} MB");
}
