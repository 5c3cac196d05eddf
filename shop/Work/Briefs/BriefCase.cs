namespace Helmsman.Shop.Work.Briefs;

/// <summary>What a brief is filled in from.</summary>
/// <param name="Today">In the shop's zone.</param>
public sealed record BriefCase(Finding Finding, ShopSnapshot Shop, DateOnly Today, BriefTerms Terms);
