using Helmsman.Shop.Why;

namespace Helmsman.Cards;

/// <summary>Asks back instead of guessing.</summary>
public static class ClarificationCard
{
    public static Card Of(Clarification clarification, Words words) => throw new NotSupportedException();
}
