using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Cards.Elements;

/// <summary>Colours. They only repeat what the words say already.</summary>
internal static class Tones
{
    public static AdaptiveTextRun Judged(string text, double? change, Good good) => change switch
    {
        null or 0 => Prose.Plain(text),
        > 0 => Prose.Coloured(text, good == Good.Up ? AdaptiveTextColor.Good : AdaptiveTextColor.Attention),
        _ => Prose.Coloured(text, good == Good.Up ? AdaptiveTextColor.Attention : AdaptiveTextColor.Good),
    };

    /// <param name="verdict">One of <see cref="OutcomeVerdicts"/>.</param>
    public static AdaptiveTextRun Verdict(string text, string verdict) => verdict switch
    {
        OutcomeVerdicts.Recovered => Prose.Coloured(text, AdaptiveTextColor.Good),
        OutcomeVerdicts.Partly => Prose.Coloured(text, AdaptiveTextColor.Warning),
        OutcomeVerdicts.NotRecovered => Prose.Coloured(text, AdaptiveTextColor.Attention),
        _ => Prose.Bold(text),
    };

    public static AdaptiveContainerStyle Of(VerdictLevel level) => level switch
    {
        VerdictLevel.OnTarget => AdaptiveContainerStyle.Good,
        VerdictLevel.Watch or VerdictLevel.Warning => AdaptiveContainerStyle.Warning,
        _ => AdaptiveContainerStyle.Attention,
    };

    public static AdaptiveContainerStyle Of(Tone tone) => tone switch
    {
        Tone.Good => AdaptiveContainerStyle.Good,
        Tone.Attention => AdaptiveContainerStyle.Attention,
        _ => AdaptiveContainerStyle.Emphasis,
    };
}
