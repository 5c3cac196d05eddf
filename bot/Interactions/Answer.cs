using Helmsman.Cards;

namespace Helmsman.Bot.Interactions;

/// <summary>What a click gets back, at once.</summary>
public abstract record Answer
{
    /// <summary>This card in place of the one that was clicked, for the person who clicked.</summary>
    public sealed record Show(Card Card) : Answer;

    /// <summary>A sentence beside the card, which stays as it is.</summary>
    public sealed record Say(string Text) : Answer;

    /// <summary>The answer came as a message of its own.</summary>
    /// <param name="Pointer">Says so beside the card: clients show an empty sentence as an empty bar.</param>
    public sealed record Elsewhere(string Pointer) : Answer;

    /// <summary>It takes longer than a click waits.</summary>
    /// <param name="Meanwhile">Stands in the clicked card's place at first; the work itself sees to what comes after.</param>
    /// <param name="Work">Begun once the click is answered.</param>
    public sealed record Later(Card Meanwhile, Func<CancellationToken, Task<Card>> Work) : Answer;
}
