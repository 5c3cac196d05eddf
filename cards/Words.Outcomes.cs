using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Cards;

public sealed partial class Words
{
    /// <summary>已恢复, 部分恢复, 未恢复, 无法判断; of a gain whether it was kept.</summary>
    public string Verdict(Watch watch, Outcome outcome) => this[(outcome.Verdict, watch.IsGain) switch
    {
        (OutcomeVerdicts.Recovered, false) => "outcome.recovered",
        (OutcomeVerdicts.Recovered, true) => "outcome.gain.recovered",
        (OutcomeVerdicts.Partly, false) => "outcome.partly",
        (OutcomeVerdicts.Partly, true) => "outcome.gain.partly",
        (OutcomeVerdicts.NotRecovered, false) => "outcome.not-recovered",
        (OutcomeVerdicts.NotRecovered, true) => "outcome.gain.not-recovered",
        _ => "outcome.unclear",
    }];

    /// <summary>How much of the gap is closed, or of the gain is kept; empty where nothing can be said of it.</summary>
    public string VerdictAside(Watch watch, Outcome outcome) => outcome is { Effect: { } effect, Verdict: not OutcomeVerdicts.Unclear }
        ? effect < 0 ? this[watch.IsGain ? "outcome.worse-gain" : "outcome.worse"] : Say(Aside(watch, outcome), Percent(effect, decimals: 0))
        : string.Empty;

    private static string Aside(Watch watch, Outcome outcome) =>
        watch.IsGain ? "outcome.kept" : outcome.Verdict == OutcomeVerdicts.NotRecovered ? "outcome.closed-only" : "outcome.closed";

    /// <summary>Why nothing can be said of a figure, or what has to be said with its verdict.</summary>
    public string OutcomeReason(string why, Outcome outcome, WorkItem item) => why switch
    {
        OutcomeReasons.NoData when outcome is { MissingReport: { } report, MissingDay: { } day } => Say("outcome.why.no-data", Report(report), Short(day)),
        OutcomeReasons.RestMoved => Say("outcome.why.rest-moved", Relative(outcome.Control)),
        OutcomeReasons.WasUsual => Say("outcome.why.was-usual", Few(item.Brief.Watch!.Low)),
        OutcomeReasons.WrongWay => Say(item.Brief.Watch!.IsGain ? "outcome.why.no-gain" : "outcome.why.was-better", Few(item.Brief.Watch.Low)),
        OutcomeReasons.TooFew when outcome is { Volume: { } volume, Counted: { } counted } => Say("outcome.why.too-few-of", Count(volume), Metric(counted)),
        OutcomeReasons.TooFew => this["outcome.why.too-few"],
        OutcomeReasons.EventDay => this["outcome.why.event-day"],
        OutcomeReasons.BackBefore => this["outcome.why.back-before"],
        OutcomeReasons.UsuallyNone => this["outcome.why.usually-none"],
        OutcomeReasons.NoFigure => Say("outcome.why.no-figure", Few(item.Brief.Watch!.Low)),
        _ => this["outcome.why.no-usual"],
    };

    /// <summary>What was done before about findings like this one and how often it helped, never without how often it was tried. It holds user text.</summary>
    public string Tried(Remedy remedy) => Say(
        remedy.Change is null ? "remedy.tried" : "remedy.tried-change",
        Role(remedy.Role),
        remedy.What,
        Count(remedy.Times),
        Count(remedy.Hits),
        Short(remedy.Last),
        Relative(remedy.Change));
}
