namespace Helmsman.Shop.Work;

/// <summary>What is asked of somebody, and on the strength of which figure (S157).</summary>
/// <param name="What">What is to be done, in the asker's words; user text.</param>
/// <param name="DoneWhen">How both will know that it worked; user text or prefilled from the finding.</param>
/// <param name="Due">The day it is due, in the shop's zone.</param>
/// <param name="References">Pictures or files that show what is meant: name and address.</param>
public sealed record Brief(
    string Shop,
    Finding Finding,
    string Role,
    string Assignee,
    string RequestedBy,
    string What,
    string DoneWhen,
    DateOnly Due,
    IReadOnlyList<Reference> References);

public sealed record Reference(string Name, string Url);
