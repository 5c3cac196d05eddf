namespace Helmsman.Shop.Reports;

/// <summary>What reading a file came to.</summary>
public abstract record ReadResult(string File)
{
    /// <summary>Understood as a whole: one block per day it covers.</summary>
    public sealed record Read(string File, string Kind, IReadOnlyList<DayBlock> Blocks) : ReadResult(File);

    /// <summary>Nothing of the file is kept; every problem found is named (the first twenty).</summary>
    public sealed record Refused(string File, IReadOnlyList<Problem> Problems) : ReadResult(File);
}
