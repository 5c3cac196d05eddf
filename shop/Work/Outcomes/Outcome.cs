using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>Whether what was done helped, as the figure says.</summary>
/// <param name="Verdict">One of <see cref="OutcomeVerdicts"/>.</param>
/// <param name="Read">The days that were read.</param>
/// <param name="Before">The figure as it was frozen when the task was handed over; null when it was missing.</param>
/// <param name="Wanted">The figure to get back to.</param>
/// <param name="Actual">The figure over <paramref name="Read"/>; null when days are missing.</param>
/// <param name="Control">What the rest of the shop did meanwhile, as a relative change; null when there is nothing to compare with.</param>
/// <param name="Effect">How far of the way from <paramref name="Before"/> to <paramref name="Wanted"/> it went, less what the rest did too: 1 is all the way.</param>
/// <param name="Volume">How many of what is counted stand behind the figure: visitors of a rate, orders of an average.</param>
public sealed record Outcome(string Verdict, Period Read, double? Before, double? Wanted, double? Actual, double? Control, double? Effect, double? Volume);

/// <summary>Stored names: 已恢复, 部分恢复, 未恢复, 无法判断.</summary>
public static class OutcomeVerdicts
{
    public const string Recovered = "recovered";
    public const string Partly = "partly";
    public const string NotRecovered = "not-recovered";
    public const string Unclear = "unclear";

    public static IReadOnlyList<string> All { get; } = [Recovered, Partly, NotRecovered, Unclear];
}
