using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>
/// What became of a figure: how far of the way it went, less what the rest of the shop did too. All figures are shares of what is usual; the rest counts as a
/// factor, so that figure and rest that move by the same factor come to no effect at all.
/// </summary>
/// <param name="Control">The rest's own movement, −0.1 for a tenth less; null: there is no rest.</param>
internal sealed record Weighed(string Verdict, string? Why, double Effect, double? Control)
{
    /// <param name="now">Of the days that were read.</param>
    /// <param name="rest">Of the rest on the same days.</param>
    public static Weighed Of(Watch watch, FrozenFigure now, FrozenFigure? rest, double sigmas)
    {
        var (then, moved) = (watch.Figure!, RestMoved(watch.Rest, rest));
        var (factor, noise) = moved ?? (1, 0);
        var (way, own) = (watch.To - watch.From, now.Share / factor);
        var effect = (own - watch.From) / way;
        var verdict = VerdictOf(effect, watch);
        var withoutRest = VerdictOf((now.Share - watch.From) / way, watch);
        var read = now with { Sigma = Math.Sqrt(now.Sigma * now.Sigma + noise) };
        var why = Math.Abs(way) < sigmas * Stray(then, Math.Max(watch.From, watch.To)) || way == 0 ? watch.Aim is null ? OutcomeReasons.WasUsual : OutcomeReasons.TooFew
            : IsWrongWay(watch, way) ? OutcomeReasons.WrongWay
            : IsDecidedByTheRest(verdict, withoutRest, now.Share - watch.From, factor) ? OutcomeReasons.RestMoved
            : IsChance(watch, verdict, own, read, sigmas) ? OutcomeReasons.TooFew
            : null;
        return new(why is null ? verdict : OutcomeVerdicts.Unclear, why, effect, moved is null ? null : factor - 1);
    }

    /// <summary>It stood better than usual, so that getting back to the usual would be a loss; or what is taken for a gain stood worse.</summary>
    private static bool IsWrongWay(Watch watch, double way) =>
        watch.Aim is null && MetricDictionary.Find(watch.Metric) is { } metric && (metric.Good == Good.Up ? way < 0 : way > 0);

    private static string VerdictOf(double effect, Watch watch) => effect switch
    {
        _ when effect >= watch.RecoveredFrom => OutcomeVerdicts.Recovered,
        _ when effect >= watch.PartlyFrom => OutcomeVerdicts.Partly,
        _ => OutcomeVerdicts.NotRecovered,
    };

    /// <returns>By what factor the rest moved against its own usual, and how unsure that is (variance); null where it cannot be told.</returns>
    private static (double Factor, double Noise)? RestMoved(FrozenFigure? then, FrozenFigure? now) => then is { Actual: > 0 } && now is { Actual: > 0 }
        ? (now.Share / then.Share, then.Sigma * then.Sigma + now.Sigma * now.Sigma)
        : null;

    /// <summary>Where the rest moved more than the figure itself, or turns a verdict into its opposite, nobody can say what the work did.</summary>
    private static bool IsDecidedByTheRest(string verdict, string withoutRest, double moved, double factor) => verdict != withoutRest
        && ((verdict != OutcomeVerdicts.Partly && withoutRest != OutcomeVerdicts.Partly) || Math.Abs(factor - 1) >= Math.Abs(moved));

    /// <summary>A recovery, whole or in part, has to differ from no movement; none has to differ from a whole recovery.</summary>
    private static bool IsChance(Watch watch, string verdict, double own, FrozenFigure read, double sigmas)
    {
        var isNone = verdict == OutcomeVerdicts.NotRecovered;
        var against = isNone ? watch.To : watch.From;
        // What is held against was itself read off days that stray, unless it is the usual.
        var frozen = isNone == watch.IsGain ? Stray(watch.Figure!, against) : 0;
        var own2 = Stray(read, Math.Max(own, against));
        return Math.Abs(own - against) < sigmas * Math.Sqrt(own2 * own2 + frozen * frozen);
    }

    /// <summary>In shares: a large figure strays in proportion, a small one by the root, as counts do.</summary>
    private static double Stray(FrozenFigure figure, double share) => figure.Sigma * Math.Max(share, Math.Sqrt(Math.Max(0, share)));
}
