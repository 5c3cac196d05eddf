using System.Text.Encodings.Web;
using System.Text.Json;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Moves.Ledger;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Shop.Moves;

/// <summary>What is kept of logs, of the ledger and of service, letter by letter.</summary>
public sealed class StoredFormTests
{
    private static readonly DateOnly Day = new(2026, 11, 19);

    private static readonly DateTimeOffset Then = new(2026, 11, 19, 17, 40, 0, TimeSpan.FromHours(8));

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_log() => AssertStored(
        RoleLog.Documents,
        "role-log",
        new RoleLog("demo", Day, Roles.ServiceLead, "he", ["size"], new Dictionary<string, int>(StringComparer.Ordinal) { [LogCounts.Receptions] = 400 }, "无异常", Then),
        "demo/2026-11-19/service-lead/he",
        log => log.Id,
        """{"shop":"demo","day":"2026-11-19","role":"service-lead","person":"he","did":["size"],"counts":{"receptions":400},"text":"无异常","at":"2026-11-19T17:40:00+08:00"}""");

    [Fact]
    public void That_a_log_was_asked_for() => AssertStored(
        LogAsk.Documents,
        "log-ask",
        new LogAsk("demo", Day, Roles.Ads, Then) { IsReminded = true },
        "demo/2026-11-19/ads",
        ask => ask.Id,
        """{"shop":"demo","day":"2026-11-19","role":"ads","at":"2026-11-19T17:40:00+08:00","isReminded":true}""");

    [Fact]
    public void What_can_be_tapped_and_counted() => Assert.Equal(
        "ads: budget bid keywords creative paused nothing | \nservice: price size shipping returns quality nothing | receptions complaints\nservice-lead: price size shipping returns quality nothing | receptions consultations buyers complaints",
        string.Join('\n', LogKinds.All.Select(kind => $"{kind.Role}: {string.Join(' ', kind.Choices)} | {string.Join(' ', kind.Counts)}")));

    [Fact]
    public void A_shop_that_was_seen() => AssertStored(
        ShopSeen.Documents,
        "shop-seen",
        new ShopSeen("demo", Day, "su", "半夏女装", "换了首图", "卖点清楚", IsWorthBorrowing: true, Then),
        "demo/2026-11-19/su/98cfcc772403de99",
        seen => seen.Id,
        """{"shop":"demo","day":"2026-11-19","person":"su","peer":"半夏女装","changed":"换了首图","good":"卖点清楚","isWorthBorrowing":true,"at":"2026-11-19T17:40:00+08:00"}""");

    [Fact]
    public void The_list_of_shops() => AssertStored(PeerList.Documents, "peer-list", new PeerList(["半夏女装"]), "", _ => "", """{"names":["半夏女装"]}""");

    [Fact]
    public void A_statement() => AssertStored(
        Statement.Documents,
        "ledger-statement",
        new Statement(
            new LedgerTerms("demo", "su", 1.5m, 100, new Dictionary<string, int>(StringComparer.Ordinal) { ["77"] = 200 }, OnlyThese: true, new DateOnly(2026, 10, 1), "lin", Then),
            new DateOnly(2026, 11, 1),
            ["78"],
            [new("77", "连衣裙", 310, 5, 200, 105, 157.5m)],
            3,
            KnowsReturns: true,
            [Day],
            [new Correction(new DateOnly(2026, 10, 1), 12m, 10.5m)]) { Approved = new Approval("chen", Then) },
        "demo/su/2026-11",
        statement => statement.Id,
        """{"terms":{"shop":"demo","designer":"su","amount":1.5,"threshold":100,"products":{"77":200},"onlyThese":true,"from":"2026-10-01","setBy":"lin","at":"2026-11-19T17:40:00+08:00"},"month":"2026-11-01","except":["78"],"lines":[{"product":"77","name":"连衣裙","units":310,"returned":5,"threshold":200,"counted":105,"amount":157.5}],"below":3,"knowsReturns":true,"missingDays":["2026-11-19"],"corrections":[{"month":"2026-10-01","paid":12,"now":10.5}],"approved":{"by":"chen","at":"2026-11-19T17:40:00+08:00"}}""");

    [Fact]
    public void A_share_that_was_agreed() => Assert.Equal(("ledger-terms", "demo/su"), (LedgerTerms.Documents.Name, LedgerTerms.IdOf("demo", "su")));

    [Fact]
    public void A_tip() => AssertStored(
        Tip.Documents,
        "tip",
        new Tip("demo", "k1", "he", "先问身高", Then, MayBePosted: true, "lin", Then, Day),
        "demo/k1",
        tip => tip.Id,
        """{"shop":"demo","key":"k1","person":"he","text":"先问身高","at":"2026-11-19T17:40:00+08:00","mayBePosted":true,"confirmedBy":"lin","confirmedAt":"2026-11-19T17:40:00+08:00","postedOn":"2026-11-19"}""");

    [Fact]
    public void A_suggestion() => AssertStored(
        Suggestion.Documents,
        "suggestion",
        new Suggestion("demo", "k2", "he", "加尺码助手", Then, Adopted: true, "lin", Then, Roles.Design),
        "demo/k2",
        suggestion => suggestion.Id,
        """{"shop":"demo","key":"k2","person":"he","text":"加尺码助手","at":"2026-11-19T17:40:00+08:00","adopted":true,"decidedBy":"lin","decidedAt":"2026-11-19T17:40:00+08:00","role":"design"}""");

    [Fact]
    public void A_week_below_the_line() => AssertStored(
        Coached.Documents,
        "coached",
        new Coached("demo", Day, "he", 100, 20, 0.4, "回复慢了", Then),
        "demo/2026-11-19/he",
        own => own.Id,
        """{"shop":"demo","week":"2026-11-19","person":"he","inquiries":100,"buyers":20,"line":0.4,"view":"回复慢了","at":"2026-11-19T17:40:00+08:00"}""");

    private static void AssertStored<T>(DocumentKind<T> kind, string name, T value, string id, Func<T, string> idOf, string stored)
        where T : class
    {
        Assert.Equal((name, id), (kind.Name, idOf(value)));
        Assert.Equal(stored, Text(kind, value));
        Assert.Equal(stored, Text(kind, JsonSerializer.Deserialize(stored, kind.Json)!));
    }

    private static string Text<T>(DocumentKind<T> kind, T value)
        where T : class => JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(JsonSerializer.Serialize(value, kind.Json)), Readable);
}
