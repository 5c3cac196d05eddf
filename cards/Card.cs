namespace Helmsman.Cards;

/// <summary>What a person sees, in the three forms a channel may need.</summary>
/// <param name="PlainText">The whole card in words, for hosts that can show no card.</param>
/// <param name="Summary">One line for the notification.</param>
public sealed record Card(AdaptiveCard Content, string PlainText, string Summary);
