namespace Helmsman.Shop.Why.Memory;

/// <summary>What makes two movements alike: the same figure went the same way, and the same member or combination did most of it.</summary>
/// <param name="Metric">An id of <see cref="Metrics.MetricIds"/>.</param>
/// <param name="Where">Whose figure it is and what did most, as <c>dimension=member</c> joined by <c>&amp;</c>; empty for the shop with nothing that stands out.</param>
public sealed record CausePattern(string Metric, bool Rose, string Where)
{
    /// <summary>Several members at once never come again as exactly the same set: then it is only said that there were several.</summary>
    private const string Several = "*";

    public static CausePattern Of(Explanation answer) =>
        new(answer.Question.Metric.Id, answer.Change > 0, string.Join('&', Asked(answer).Concat(Leading(answer)).Distinct(StringComparer.Ordinal)));

    private static IEnumerable<string> Asked(Explanation answer) =>
        answer.Question is { Dimension: { } dimension, Member: { } member } ? [$"{dimension}={member}"] : [];

    private static IEnumerable<string> Leading(Explanation answer) => answer switch
    {
        { Contributors.Named: [var first, ..] } => first.Of.Select(part => $"{part.Dimension}={(part.Members is [var only] ? only.Id : Several)}"),
        { Contributors: null, Finding: { Dimension: { } dimension, Member: { } member } } => [$"{dimension}={member}"],
        _ => [],
    };
}
