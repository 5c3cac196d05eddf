namespace Helmsman.Cards;

/// <summary>What can be asked here, with examples.</summary>
public static class HelpCard
{
    public static Card Of(Words words) => throw new NotSupportedException();
}
