namespace Helmsman.Shop.Work.Briefs;

/// <summary>How many people the customer service needs on a day.</summary>
public static class Staffing
{
    /// <param name="consultRate">Of the visitors, those who ask: 0.12 is 12 %.</param>
    /// <param name="aDay">Customers that one person can receive (S132).</param>
    public static int Presales(decimal visitors, decimal consultRate, int aDay) => Up(visitors * consultRate, aDay);

    /// <param name="aDay">Cases that one person can settle (S133).</param>
    public static int AfterSales(decimal tickets, int aDay) => Up(tickets, aDay);

    private static int Up(decimal work, int aDay) => (int)Math.Ceiling(work / aDay);
}
