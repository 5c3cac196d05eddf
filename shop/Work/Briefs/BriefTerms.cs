namespace Helmsman.Shop.Work.Briefs;

/// <summary>What briefs reckon with; every one a setting.</summary>
/// <param name="PresalesADay">Customers one person at the chat can receive a day: typing 60 characters a minute, at most 500 (S132).</param>
/// <param name="AfterSalesADay">After-sales cases one person can settle a day (S133).</param>
/// <param name="Brand">What everything that is drawn or written for the shop keeps to (S118): one style for years; empty: nothing is laid down.</param>
public sealed record BriefTerms(int PresalesADay = 500, int AfterSalesADay = 100, string Brand = "")
{
    public static readonly BriefTerms Usual = new();
}
