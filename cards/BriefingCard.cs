using Helmsman.Shop.Morning;

namespace Helmsman.Cards;

/// <summary>The morning: on target or not, what to look at first, and whose it is.</summary>
public static class BriefingCard
{
    public static Card Of(Briefing briefing, Words words) => throw new NotSupportedException();
}
