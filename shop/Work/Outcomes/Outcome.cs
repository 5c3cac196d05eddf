using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>Whether what was done helped, as the figure says.</summary>
/// <param name="Verdict">One of <see cref="OutcomeVerdicts"/>.</param>
/// <param name="Read">The days that were read.</param>
/// <param name="Before">The figure as it was frozen when the task was handed over; null when it was missing.</param>
/// <param name="Wanted">What the days that were read should have brought had it recovered, or had the gain been kept.</param>
/// <param name="Actual">What they brought; null when days are missing.</param>
/// <param name="Control">What the rest of the shop did meanwhile, as a relative change; null when there is nothing to compare with.</param>
/// <param name="Effect">How far of the way it went, less what the rest did too: 1 is all the way, and of a gain, all of it kept.</param>
/// <param name="Volume">How many of what is counted stand behind the figure: visitors of a rate, orders of an amount.</param>
public sealed record Outcome(string Verdict, Period Read, double? Before, double? Wanted, double? Actual, double? Control, double? Effect, double? Volume)
{
    /// <summary>What the days that were read bring when nothing is the matter.</summary>
    public double? Usual { get; init; }

    /// <summary>What <see cref="Volume"/> counts: an id of <see cref="MetricIds"/>.</summary>
    public string? Counted { get; init; }

    /// <summary>One of <see cref="OutcomeReasons"/>; null: the figures say it all.</summary>
    public string? Why { get; init; }

    /// <summary>What did not come, of <see cref="OutcomeReasons.NoData"/>: a kind of report, and the first day of it.</summary>
    public string? MissingReport { get; init; }

    public DateOnly? MissingDay { get; init; }
}

/// <summary>Stored names: 已恢复, 部分恢复, 未恢复, 无法判断; of a gain, kept, partly kept, lost.</summary>
public static class OutcomeVerdicts
{
    public const string Recovered = "recovered";
    public const string Partly = "partly";
    public const string NotRecovered = "not-recovered";
    public const string Unclear = "unclear";

    public static IReadOnlyList<string> All { get; } = [Recovered, Partly, NotRecovered, Unclear];
}

/// <summary>Stored names of why nothing can be said, and of what has to be said with a verdict.</summary>
public static class OutcomeReasons
{
    /// <summary>The days that were to be read never came.</summary>
    public const string NoData = "no-data";

    /// <summary>Too few days are known to say what is usual.</summary>
    public const string NoUsual = "no-usual";

    /// <summary>A campaign among the days that were read, of which nobody knows what it brings.</summary>
    public const string EventDay = "event-day";

    /// <summary>It stood as usual all the time: what it was compared with was the exception.</summary>
    public const string WasUsual = "was-usual";

    /// <summary>It stood better than usual, so there was nothing to recover; or a gain was none by its own past.</summary>
    public const string WrongWay = "wrong-way";

    /// <summary>Usually there is none of it, and of nothing no share can be told.</summary>
    public const string UsuallyNone = "usually-none";

    /// <summary>The figure is not known of the days it is about.</summary>
    public const string NoFigure = "no-figure";

    /// <summary>The rest of the shop moved so much that it decides the verdict.</summary>
    public const string RestMoved = "rest-moved";

    /// <summary>Chance alone may look like this.</summary>
    public const string TooFew = "too-few";

    /// <summary>It had recovered before anybody took the task up: recovered, and nobody's doing.</summary>
    public const string BackBefore = "back-before";

    public static IReadOnlyList<string> All { get; } = [NoData, NoUsual, UsuallyNone, NoFigure, EventDay, WasUsual, WrongWay, RestMoved, TooFew, BackBefore];
}
