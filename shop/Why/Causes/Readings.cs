using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Causes;

/// <summary>The three ways in which looking for a cause ends, and what is said of a figure.</summary>
internal static class Readings
{
    public static CauseReading Found(string cause, bool sure, string owner, double? money, params IReadOnlyList<Evidence> evidence) =>
        new(cause, CauseVerdict.Found, sure ? Certainty.Sure : Certainty.Possible, evidence, money, owner, []);

    public static CauseReading RuledOut(string cause, string owner, params IReadOnlyList<Evidence> evidence) =>
        new(cause, CauseVerdict.RuledOut, Certainty.Sure, evidence, Money: null, owner, []);

    /// <param name="missing">The kinds of report that would have shown it.</param>
    public static CauseReading NotChecked(string cause, string owner, params IReadOnlyList<string> missing) =>
        new(cause, CauseVerdict.NotChecked, Certainty.Possible, [], Money: null, owner, missing);

    public static Evidence Moved(DateOnly day, string kind, Metric metric, double? before, double? after, string? member = null) =>
        new(Facts.FigureMoved, day, kind, metric, member, before, after);

    public static Evidence Stayed(DateOnly day, string kind, Metric metric, double? before, double? after, string? member = null) =>
        new(Facts.FigureStayed, day, kind, metric, member, before, after);

    public static Evidence Moved(DateOnly day, string kind, Metric metric, Departure departure, string? member = null) =>
        Moved(day, kind, metric, departure.Expected, departure.Actual, member);

    public static Evidence Stayed(DateOnly day, string kind, Metric metric, Departure departure, string? member = null) =>
        Stayed(day, kind, metric, departure.Expected, departure.Actual, member);

    public static Evidence NothingSeen(DateOnly day, string? kind = null) => new(Facts.NothingSeen, day, kind);
}
