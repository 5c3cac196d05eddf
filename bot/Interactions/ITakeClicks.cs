namespace Helmsman.Bot.Interactions;

/// <summary>Answers the buttons of one concern.</summary>
public interface ITakeClicks
{
    /// <summary>Of <see cref="Helmsman.Cards.Verbs"/>; no two takers have one in common.</summary>
    IReadOnlyList<string> Takes { get; }

    /// <param name="data">What the button sent, with what stood in the card's fields.</param>
    Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken);
}
