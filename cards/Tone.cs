namespace Helmsman.Cards;

/// <summary>How a notice is meant; its words say so too.</summary>
public enum Tone
{
    Neutral,
    Good,
    Attention,
}
