namespace Helmsman.Tests.Bot.Reports;

/// <summary>Files as an operator downloads them; the figures are made up.</summary>
internal static class Exports
{
    /// <summary>One day of the shop.</summary>
    public const string Day = "统计日期,访客数,支付买家数,支付金额\n2026-11-20,30000,900,99000.00\n";

    /// <summary>The same day with another amount.</summary>
    public const string Corrected = "统计日期,访客数,支付买家数,支付金额\n2026-11-20,30000,900,98000.00\n";

    public const string NegativeVisitors = "统计日期,访客数,支付金额\n2026-11-20,-5,100.00\n";
}
