using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>All that is read in a card, in plain words and without a limit, for what goes with a message that could not hold it. What is pressed is in the message.</summary>
public static class WholeText
{
    /// <param name="card">As it is kept and sent: an Adaptive Card's JSON.</param>
    public static string Of(string card)
    {
        var scene = Scene.Of(SentNode.Of(card));
        var folded = scene.Folded.Values.SelectMany(part => Flat.Of(part.Items ?? []));
        return string.Join('\n', scene.Elements.Concat(folded).SelectMany(Lines));
    }

    private static IEnumerable<string> Lines(SentNode element) => Wording.Line(element) is { Length: > 0 } line
        ? element.Separator ? ["", line] : [line]
        : [];
}
