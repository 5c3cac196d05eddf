namespace Helmsman.Shop.Morning;

/// <summary>How much a morning may ask of its readers (S57, S178: 今天先做这三件).</summary>
public static class AttentionBudget
{
    public const int Findings = 3;

    /// <summary>Main products: only these are looked at one by one (S49).</summary>
    public const int FocusProducts = 5;
}
