namespace Helmsman.Shop.Work;

/// <summary>Stored names of what finds findings: the card names the rule that fired (S181).</summary>
public static class FindingRules
{
    /// <summary>A question was answered and its figure had moved.</summary>
    public const string Asked = "asked";

    public const string TargetMissed = "target-missed";
    public const string FactorFell = "factor-fell";
    public const string FactorRose = "factor-rose";
    public const string SourceFell = "source-fell";
    public const string SourceRose = "source-rose";
    public const string ProductFell = "product-fell";
    public const string ProductRose = "product-rose";

    public static IReadOnlyList<string> All { get; } =
        [Asked, TargetMissed, FactorFell, FactorRose, SourceFell, SourceRose, ProductFell, ProductRose];
}
