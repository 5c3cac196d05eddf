using Helmsman.Shop.Metrics;

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
