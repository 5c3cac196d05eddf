using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Tests.State;

/// <summary>What we store of a piece of work, letter by letter; see <see cref="StoredFormTests"/>.</summary>
public sealed class StoredWorkTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(8));

    private static readonly Period Yesterday = Period.Of(new DateOnly(2026, 11, 21));

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_brief()
    {
        var brief = Refill with { Watch = Watch, Remedy = Remedy, Suggestion = "先加 200", IsPrivate = true, From = "meeting/2026-11-23" };

        Assert.Equal(BriefText, Text(brief, ShopJson.Default.Brief));
        Assert.Equal(BriefText, Text(JsonSerializer.Deserialize(BriefText, ShopJson.Default.Brief)!, ShopJson.Default.Brief));
    }

    /// <summary>Older ones have fewer members.</summary>
    [Fact]
    public void A_brief_as_it_was_first_kept()
    {
        var item = JsonSerializer.Deserialize(
            """{"id":"demo/7","number":7,"brief":{"shop":"demo","role":"ads","assignee":"zhou","requestedBy":"lin","what":"补预算","doneWhen":"访客数恢复","due":"2026-11-24","references":[]},"handedOverAt":"2026-11-22T09:30:00+08:00","events":[{"type":"acknowledged","by":"zhou","at":"2026-11-22T09:35:00+08:00"}]}""",
            ShopJson.Default.WorkItem)!;

        Assert.Equal((BriefKinds.General, WorkState.Acknowledged, "zhou"), (item.Brief.Kind, item.State, item.Standing.Assignee));
        Assert.Empty(item.Brief.Answers);
    }

    public static TheoryData<WorkEvent, string> Events => new()
    {
        { new WorkEvent.Proposed("zhou", Then, "加 300"), """{"type":"proposed","what":"加 300",BY}""" },
        { new WorkEvent.Assigned("lin", Then, "zhou", "少一点"), """{"type":"assigned","to":"zhou","how":"少一点",BY}""" },
        { new WorkEvent.Acknowledged("zhou", Then), """{"type":"acknowledged",BY}""" },
        { new WorkEvent.Started("zhou", Then, "词掉了"), """{"type":"started","view":"词掉了",BY}""" },
        { new WorkEvent.Commented("he", Then, "看图", [new Reference("图", "https://example.com/1", "image/png"), new Reference("旧", "https://example.com/2")]), """{"type":"commented","text":"看图","attachments":[{"name":"图","url":"https://example.com/1","contentType":"image/png"},{"name":"旧","url":"https://example.com/2"}],BY}""" },
        { new WorkEvent.Declined("zhou", Then, "没有预算"), """{"type":"declined","why":"没有预算",BY}""" },
        { new WorkEvent.Reassigned("lin", Then, "su", "休假"), """{"type":"reassigned","to":"su","why":"休假",BY}""" },
        { new WorkEvent.Snoozed("zhou", Then, Then.AddDays(1)), """{"type":"snoozed","until":"2026-11-23T09:30:00+08:00",BY}""" },
        { new WorkEvent.DueChanged("lin", Then, new DateOnly(2026, 11, 30), "等图"), """{"type":"due-changed","due":"2026-11-30","why":"等图",BY}""" },
        { new WorkEvent.Escalated(WorkEvent.Bot, Then, EscalationSteps.Deputy, "he", Told: ["he"]), """{"type":"escalated","step":"deputy","to":"he","told":["he"],BY}""" },
        { new WorkEvent.Done("zhou", Then, "加了 200"), """{"type":"done","what":"加了 200",BY}""" },
        { new WorkEvent.OutcomeRead(WorkEvent.Bot, Then, new Outcome(OutcomeVerdicts.Partly, Yesterday, 1, 2, 1.5, 0.1, 0.4, 900) { Usual = 2, Counted = "visitors", Why = "no-data", MissingReport = "shop-daily", MissingDay = Yesterday.Last }), """{"type":"outcome-read","outcome":{"verdict":"partly","read":{"first":"2026-11-21","last":"2026-11-21"},"before":1,"wanted":2,"actual":1.5,"control":0.1,"effect":0.4,"volume":900,"usual":2,"counted":"visitors","why":"no-data","missingReport":"shop-daily","missingDay":"2026-11-21"},BY}""" },
        { new WorkEvent.Reopened("lin", Then, "不是这张"), """{"type":"reopened","why":"不是这张",BY}""" },
        { new WorkEvent.Cancelled("lin", Then, "不用了"), """{"type":"cancelled","why":"不用了",BY}""" },
    };

    [Theory]
    [MemberData(nameof(Events), DisableDiscoveryEnumeration = true)]
    public void What_happens_to_a_work_item(WorkEvent happened, string stored)
    {
        var text = Text(happened);

        Assert.Equal(stored.Replace("BY", $"\"by\":\"{happened.By}\",\"at\":\"2026-11-22T09:30:00+08:00\"", StringComparison.Ordinal), text);
        Assert.Equal(text, Text(JsonSerializer.Deserialize(text, ShopJson.Default.WorkEvent)!));
    }

    [Fact]
    public void Every_event_has_its_stored_name_held() => Assert.Equal(
        typeof(WorkEvent).GetNestedTypes().Order(Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name))),
        Events.Select(row => row.Data.Item1.GetType()).Order(Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name))));

    private static Brief Refill => new("demo", null, Roles.Ads, "zhou", "lin", "补预算", "访客数恢复", new DateOnly(2026, 11, 24), [new Reference("截图", "https://example.com/1.png")])
    {
        Kind = BriefKinds.Refill, Answers = [new BriefAnswer("budget", "200")], DiagnoseFirst = true,
    };

    private static Watch Watch => new(
        "visitors", "source", "直通车", Yesterday, new FrozenFigure(100, 200, 0.05), new FrozenFigure(900, 1000, 0.02), IsGain: false, WaitDays: 2, RecoveredFrom: 0.8, PartlyFrom: 0.3);

    private static Remedy Remedy => new("refill", Roles.Ads, "补了 200", 2, 3, Yesterday.First, 0.12);

    private const string BriefText = """{"shop":"demo","role":"ads","assignee":"zhou","requestedBy":"lin","what":"补预算","doneWhen":"访客数恢复","due":"2026-11-24","references":[{"name":"截图","url":"https://example.com/1.png"}],"kind":"refill","answers":[{"field":"budget","text":"200"}],"suggestion":"先加 200","diagnoseFirst":true,"watch":{"metric":"visitors","dimension":"source","member":"直通车","low":{"first":"2026-11-21","last":"2026-11-21"},"figure":{"actual":100,"usual":200,"sigma":0.05},"rest":{"actual":900,"usual":1000,"sigma":0.02},"isGain":false,"waitDays":2,"recoveredFrom":0.8,"partlyFrom":0.3},"remedy":{"kind":"refill","role":"ads","what":"补了 200","hits":2,"times":3,"last":"2026-11-21","change":0.12},"isPrivate":true,"from":"meeting/2026-11-23"}""";

    private static string Text(WorkEvent happened) => Text(happened, ShopJson.Default.WorkEvent);

    private static string Text<T>(T value, JsonTypeInfo<T> json) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(JsonSerializer.Serialize(value, json)), Readable);
}
