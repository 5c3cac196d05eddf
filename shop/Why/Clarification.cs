namespace Helmsman.Shop.Why;

/// <summary>A question that could mean several things: asked back with buttons instead of guessed (D38).</summary>
/// <param name="Asked">The person's own words; user text, to be escaped.</param>
/// <param name="Options">At most four, the likeliest first.</param>
public sealed record Clarification(Doubt About, string Asked, IReadOnlyList<Question> Options);

public enum Doubt
{
    /// <summary>Which figure is meant.</summary>
    Metric,

    /// <summary>The shop's reports do not have this figure; the options are what can be answered instead.</summary>
    MetricNotInShop,

    /// <summary>The day asked about has no data; the options are days that have.</summary>
    DayWithoutData,

    /// <summary>Nothing in the words was understood.</summary>
    Everything,
}
