namespace Helmsman.Shop.Work.Remedies;

/// <summary>What was done the last times a figure moved like this, and how often it helped.</summary>
/// <param name="Kind">One of <see cref="BriefKinds"/>.</param>
/// <param name="Role">Whose work it was.</param>
/// <param name="What">In the words of the last time that it helped, or where it never did, of the last time; user text.</param>
/// <param name="Hits">How often the figure recovered.</param>
/// <param name="Times">How often it was done and its figure could be judged.</param>
/// <param name="Last">The day on which the figure was last read, in the shop's zone.</param>
/// <param name="Change">How much the figure then moved, less what the rest of the shop did, as a share of what it was; null where that is not known.</param>
public sealed record Remedy(string Kind, string Role, string What, int Hits, int Times, DateOnly Last, double? Change)
{
    /// <summary>The hit rate that is at least to be believed: one of one promises less than eight of ten.</summary>
    public double AtLeast => Wilson.Lower(Hits, Times);
}
