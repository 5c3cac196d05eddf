namespace Helmsman.Shop.Work;

/// <summary>Stored names of the roles; one person may hold several (S84). Their titles are in the cards' texts.</summary>
public static class Roles
{
    /// <summary>运营.</summary>
    public const string Operator = "operator";

    /// <summary>运营助理 (S172).</summary>
    public const string Assistant = "assistant";

    /// <summary>推广, the driver of 直通车.</summary>
    public const string Ads = "ads";

    /// <summary>美工, also 装修.</summary>
    public const string Design = "design";

    /// <summary>客服, where a shop does not part them into before and after the sale.</summary>
    public const string Service = "service";

    /// <summary>售前客服 (S136).</summary>
    public const string Presales = "presales";

    /// <summary>售后客服.</summary>
    public const string AfterSales = "after-sales";

    /// <summary>客服主管.</summary>
    public const string ServiceLead = "service-lead";

    /// <summary>活动专员.</summary>
    public const string Campaigns = "campaigns";

    /// <summary>直播.</summary>
    public const string Live = "live";

    /// <summary>文案, 内容.</summary>
    public const string Content = "content";

    /// <summary>技术.</summary>
    public const string Tech = "tech";

    /// <summary>仓库, 物流.</summary>
    public const string Warehouse = "warehouse";

    /// <summary>采购, 供应链.</summary>
    public const string Purchasing = "purchasing";

    /// <summary>老板.</summary>
    public const string Owner = "owner";

    public static IReadOnlyList<string> All { get; } =
    [
        Operator, Assistant, Ads, Design, Service, Presales, AfterSales, ServiceLead, Campaigns, Live, Content, Tech, Warehouse, Purchasing, Owner,
    ];

    /// <summary>Those who say what is to be done (S131).</summary>
    public static IReadOnlyList<string> Steering { get; } = [Operator, Owner];

    /// <summary>The roles a finding can be handed to: all but the owner's.</summary>
    public static IReadOnlyList<string> Doers { get; } = [.. All.Where(role => role != Owner)];

    /// <summary>Whom a finding can be handed to, in the order in which they are offered: its owner, then those that somebody holds, then the others.</summary>
    public static IReadOnlyList<string> InOrderFor(Finding finding, Team team) =>
        [.. Doers.OrderByDescending(role => role == finding.Owner).ThenByDescending(role => team.WhoHas(role).Count > 0)];

    /// <summary>Those that most of the work goes to: what is offered where there is room for few.</summary>
    public static IReadOnlyList<string> Usual { get; } = [Ads, Design, Service];
}
