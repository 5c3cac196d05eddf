namespace Helmsman.Browser;

/// <summary>What the same steps are called in a language.</summary>
internal sealed record Tongue(
    string Locale,
    string Why,
    string Metric,
    string Source,
    string Total,
    string HandToAds,
    string Suggestion,
    string Yes,
    string Open,
    string Acknowledge,
    string UnderWay,
    string Done,
    string IsDone,
    string Help,
    string Edited)
{
    public static readonly Tongue Chinese = new(
        "zh-CN", "为什么流量下降了", "访客数", "手淘搜索", "按流量来源看访客数", "交给推广", "用建议", "是", "待确认", "收到", "进行中", "已完成", "已完成", "帮助", "已编辑");

    public static readonly Tongue English = new(
        "en", "why did traffic drop", "Visitors", "手淘搜索", "Visitors by traffic source", "Hand to ad staff", "use the suggestion", "Yes", "waiting for an acknowledgement", "Acknowledge", "in progress", "Done", "done", "help", "edited");

    public static Tongue Of(string locale) => locale == English.Locale ? English : Chinese;
}
