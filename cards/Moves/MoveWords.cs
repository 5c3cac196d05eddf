using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves;

/// <summary>What all team moves say.</summary>
public static class MoveWords
{
    /// <summary>How both will know that a task worked: its figure back where it was, or whoever asked says so.</summary>
    public static string DoneWhen(this Words words, Finding? finding, ShopProfile shop) => finding is not null && Goal.Of(finding) is { } goal
        ? words.DoneWhen(goal.Metric, finding.MemberName ?? finding.Member, goal.Value, shop)
        : words["moves.done-when.asker"];

    /// <param name="member">User text; null: the shop as a whole.</param>
    public static string DoneWhen(this Words words, Metric metric, string? member, double value, ShopProfile shop) => words.Say(
        metric.Good == Good.Up ? "moves.done-when.at-least" : "moves.done-when.at-most",
        member is null ? words.Metric(metric) : words.Say("finding.of-member", member, words.Metric(metric)),
        words.Figure(metric, value, shop.Currency));

    public static string NoSuchMove(this Words words) => words["moves.gone"];

    public static string TooLong(this Words words, int most) => words.Say("moves.too-long", words.Count(most));

    public static string Required(this Words words) => words["form.required"];

    public static string DayToCome(this Words words) => words["moves.day-to-come"];
}
