using Helmsman.Cards;

namespace Helmsman.Dialogs;

/// <summary>Keeps, or shows, what people begin with a word of its own: 推广日志:…, suggestion: ….</summary>
public interface ITakeEntries
{
    /// <summary>Of <see cref="Understanding.Entries"/>; no two takers have one in common.</summary>
    IReadOnlyList<string> Takes { get; }

    /// <param name="text">What stood behind the word; null when nothing did.</param>
    /// <returns>The answer, where it was said.</returns>
    Task<Card> TakeAsync(ITurnContext turn, Speaker speaker, string entry, string? text, CancellationToken cancellationToken);
}
