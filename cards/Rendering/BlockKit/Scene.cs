using System.Globalization;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>A card as it is to be drawn.</summary>
/// <param name="Folded">Parts that are shown when somebody wants them, by id.</param>
/// <param name="Words">In the card's own language.</param>
internal sealed record Scene(IReadOnlyList<SentNode> Elements, IReadOnlyDictionary<string, SentNode> Folded, Words Words)
{
    public static Scene Of(SentNode card) => new(Flat.Of(card), Flat.Folded(card), Words.In(CultureInfo.GetCultureInfo(card.Lang ?? "en")));

    /// <summary>What the action shows; empty when that is shown already.</summary>
    public IReadOnlyList<SentNode> OpenedBy(SentNode action) => action.Card is { } card
        ? Flat.Of(card)
        : [.. (action.TargetElements ?? []).Select(target => Folded.GetValueOrDefault(target.ElementId ?? "")).OfType<SentNode>().SelectMany(part => Flat.Of(part.Items ?? []))];
}
