using System.Text.Encodings.Web;
using System.Text.Json;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.State;

/// <summary>What we store, letter by letter. A change here loses what users have kept: give the new form a new name and read the old one too.</summary>
public sealed class StoredFormTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(8));

    private static readonly Period Yesterday = Period.Of(new DateOnly(2026, 11, 21));

    private static readonly Finding Found = new(
        "f1", "demo", "source-fell", MetricIds.Visitors, ReportKinds.TrafficBySource, "search", "手淘搜索", Yesterday, Yesterday.Shift(-7), 5586, 3528, 11999.5, Roles.Ads);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string FoundText =
        """{"id":"f1","shop":"demo","rule":"source-fell","metric":"visitors","dimension":"traffic-by-source","member":"search","memberName":"手淘搜索","period":{"first":"2026-11-21","last":"2026-11-21"},"comparedWith":{"first":"2026-11-14","last":"2026-11-14"},"before":5586,"after":3528,"moneyAtRisk":11999.5,"owner":"ads"}""";

    [Fact]
    public void A_finding() => AssertStored(Finding.Documents, "finding", Found, FoundText);

    [Fact]
    public void A_finding_of_the_shop_as_a_whole() => AssertStored(
        Finding.Documents,
        "finding",
        Found with { Dimension = null, Member = null, MemberName = null, Before = null, MoneyAtRisk = null },
        """{"id":"f1","shop":"demo","rule":"source-fell","metric":"visitors","period":{"first":"2026-11-21","last":"2026-11-21"},"comparedWith":{"first":"2026-11-14","last":"2026-11-14"},"after":3528,"owner":"ads"}""");

    [Fact]
    public void A_finding_whose_cause_was_found() => AssertStored(
        Finding.Documents,
        "finding",
        Found with
        {
            Because = new FoundCause(
                CauseIds.Campaign, IsSure: true, [new Evidence(Facts.FigureMoved, Yesterday.First, ReportKinds.AdsByCampaign, MetricDictionary.AdSpend, "日常引流", 300, 0, "换素材")]),
        },
        FoundText[..^1] + ""","because":{"cause":"campaign","isSure":true,"evidence":[{"fact":"figure-moved","day":"2026-11-21","kind":"ads-by-campaign","metric":"ad-spend","member":"日常引流","before":300,"after":0,"note":"换素材"}]}}""");

    [Fact]
    public void What_somebody_said_of_a_cause()
    {
        var said = new CauseSaid(
            "demo", "demo~cause~visitors~20261121~20261114", new CausePattern(MetricIds.Visitors, Rose: false, "source=手淘搜索"), Yesterday, CauseIds.Campaign, CauseIds.AdSettings, null, "lin", Then);

        AssertStored(
            CauseSaid.Documents,
            "cause-said",
            said,
            """{"shop":"demo","movement":"demo~cause~visitors~20261121~20261114","pattern":{"metric":"visitors","rose":false,"where":"source=手淘搜索"},"period":{"first":"2026-11-21","last":"2026-11-21"},"proposed":"campaign","cause":"ad-settings","by":"lin","at":"2026-11-22T09:30:00+08:00"}""");
        Assert.Equal("demo/demo~cause~visitors~20261121~20261114", said.Id);
        Assert.Equal("demo~cause~visitors~20261121~20261114", CauseSaid.MovementOf("demo", new Question(MetricDictionary.Visitors, Yesterday, Comparison.WeekBefore)));
    }

    [Fact]
    public void The_causes_and_the_facts()
    {
        Assert.Equal(
        [
            "tracking-gap", "holiday", "industry", "campaign", "ad-settings", "price", "listing", "stock-out", "delisted", "reviews", "identical-listing", "refunds",
            "outlier-order", "source-renamed", "new-item-over", "peers-launch", "service-overload", "page-grade"
        ],
            CauseIds.All);
        Assert.Superset(new HashSet<string> { "figure-moved", "figure-stayed", "gone", "new", "nothing-seen", "on-calendar", "noted" }, Facts.All.ToHashSet());
    }

    [Fact]
    public void A_team() => AssertStored(
        Team.Documents,
        "team",
        new Team([new Person("lin", "林一舟", [new Account("msteams", "29:x")])], new Dictionary<string, IReadOnlyList<string>> { [Roles.Operator] = ["lin"] }),
        """{"people":[{"id":"lin","name":"林一舟","accounts":[{"channel":"msteams","user":"29:x"}]}],"holders":{"operator":["lin"]}}""");

    [Fact]
    public void The_roles() => Assert.Equal(
        [
            "operator", "assistant", "ads", "design", "service", "presales", "after-sales", "service-lead", "campaigns", "live", "content", "tech", "warehouse",
            "purchasing", "owner",
        ],
        Roles.All);

    [Theory]
    [InlineData(BriefingDays.EveryDay, "every-day")]
    [InlineData(BriefingDays.WorkingDays, "working-days")]
    public void A_subscription(BriefingDays days, string stored) => AssertStored(
        Subscription.Documents,
        "subscription",
        new Subscription("demo", "msteams/19:x", new TimeOnly(8, 45), "Asia/Shanghai", days, "zh-CN"),
        $$"""{"shop":"demo","where":"msteams/19:x","at":"08:45:00","zone":"Asia/Shanghai","days":"{{stored}}","locale":"zh-CN"}""");

    [Fact]
    public void A_month_target() => AssertStored(
        MonthTarget.Documents,
        "month-target",
        new MonthTarget("demo", new DateOnly(2026, 11, 1), 3190000.50m, "chen", Then),
        """{"shop":"demo","month":"2026-11-01","revenue":3190000.50,"setBy":"chen","setAt":"2026-11-22T09:30:00+08:00"}""");

    [Fact]
    public void An_accepted_file() => AssertStored(
        ReportFile.Documents,
        "report-file",
        new ReportFile("demo", 7, ReportKinds.ProductDaily, "商品.csv", Then, "reports/demo/x.arrows", "00ff", [new ReportDay(new DateOnly(2026, 11, 21), IsWhole: true)]),
        """{"shop":"demo","number":7,"kind":"product-daily","name":"商品.csv","receivedAt":"2026-11-22T09:30:00+08:00","blob":"reports/demo/x.arrows","checksum":"00ff","days":[{"day":"2026-11-21","isWhole":true}]}""");

    [Fact]
    public void A_remembered_mapping() => AssertStored(
        ReportMapping.Documents,
        "report-mapping",
        new ReportMapping("demo", "1f", ReportKinds.ShopDaily, new Dictionary<string, string> { ["日子"] = "date" }, "lin"),
        """{"shop":"demo","signature":"1f","kind":"shop-daily","columns":{"日子":"date"},"by":"lin"}""");

    [Fact]
    public void The_ids_under_which_they_are_kept()
    {
        Assert.Equal("demo/2026-11", MonthTarget.IdOf("demo", new DateOnly(2026, 11, 1)));
        Assert.Equal("demo/msteams/19:x", new Subscription("demo", "msteams/19:x", default, "", default, "").Id);
        Assert.Equal("demo/000000000007", ReportFile.IdOf("demo", 7));
        Assert.Equal("demo/1f", new ReportMapping("demo", "1f", "", new Dictionary<string, string>(), "").Id);
        Assert.Equal(
        [
            "shop-daily", "traffic-by-source", "product-daily", "shop-visits", "keyword-traffic", "product-by-source", "sku-daily",
            "sales-by-region", "visits-by-page", "ads-daily", "ads-by-scene", "ads-by-campaign", "ads-by-product", "ads-by-keyword",
            "ads-by-audience", "ads-by-creative", "ads-by-region", "orders", "returns", "service-daily", "service-by-agent",
            "product-inquiries", "reviews", "shop-ratings", "stock", "peers", "campaign-products", "campaign-sources", "enrolments",
            "content", "logistics", "membership", "leads-daily", "leads-by-source", "leads-by-page", "changes"
        ],
            ReportKinds.All);
    }

    [Fact]
    public void The_metrics_and_measures() => Assert.Equal(
        ["revenue", "visitors", "conversion", "average-order-value", "buyers", "orders", "order-value", "units", "page-views", "depth", "add-to-cart", "refunds", "net-revenue",
            "ad-spend",
            "new-visitors", "returning-visitors", "returning-share", "bounces", "bounce", "stay-seconds", "stay", "favourites",
            "add-to-cart-rate", "new-buyers", "returning-buyers", "returning-revenue", "ordered-buyers", "ordered-units", "ordered-amount",
            "discounts", "refund-rate", "refund-orders", "refund-units", "order-lines", "impressions", "clicks", "click-through-rate",
            "cost-per-click", "ad-revenue", "return-on-ad-spend", "ad-orders", "ad-conversion", "ad-order-value", "ad-carts", "ad-favourites", "reviews",
            "picture-reviews", "good-reviews", "bad-reviews", "bad-review-rate", "rating-description", "rating-service",
            "rating-logistics", "shop-stars", "consultations", "receptions", "inquiries", "inquiry-buyers", "inquiry-conversion",
            "inquiry-revenue", "response-seconds", "response-time", "stock", "stock-in-transit", "trade-index", "traffic-index",
            "search-index", "favourites-index", "customer-index", "conversion-index", "warm-up-visitors", "warm-up-carts",
            "warm-up-favourites", "enrolments", "content-pieces", "content-views", "interactions", "parcels-collected", "parcels-shipped",
            "parcels-delivered", "delivery-seconds", "delivery-time", "members", "new-members", "member-buyers", "member-revenue", "leads",
            "closed-leads", "unit-price", "changes"],
        MetricDictionary.All.Select(metric => metric.Id));

    private static void AssertStored<T>(DocumentKind<T> kind, string name, T value, string stored)
        where T : class
    {
        var text = JsonSerializer.Serialize(value, kind.Json);

        Assert.Equal(name, kind.Name);
        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(text), Readable));
        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize(text, kind.Json)!, kind.Json));
    }
}
