using System.Text.Encodings.Web;
using System.Text.Json;
using Helmsman.Bot;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Reports;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Bot;

/// <summary>What the bot keeps of itself, letter by letter: renaming a class or a member must not lose it.</summary>
public sealed class StoredFormTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_row_of_the_outbox() => AssertStored(
        Posting.Documents,
        "posting",
        new Posting("briefing/demo/2026-11-21", "msteams/19:x", "5f", "早报", 2, 1)
        {
            ActivityId = "17",
            Thread = "16", Age = 3,
            Until = new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.FromHours(8)),
            Attempts = 3,
            LastError = "502",
            NotBefore = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(8)),
            IsBegun = true,
            Unanswered = 1,
            GivenUp = "400",
        },
        """{"what":"briefing/demo/2026-11-21","where":"msteams/19:x","sheet":"5f","summary":"早报","wanted":2,"delivered":1,"activityId":"17","thread":"16","age":3,"until":"2026-11-23T00:00:00+08:00","attempts":3,"lastError":"502","notBefore":"2026-11-22T09:00:00+08:00","isBegun":true,"unanswered":1,"givenUp":"400"}""");

    [Fact]
    public void A_card() => AssertStored(Sheet.Documents, "sheet", new Sheet("{}"), """{"card":"{}"}""");

    [Fact]
    public void A_stocked_sample() => AssertStored(Stocked.Documents, "stocked", new Stocked(new DateOnly(2026, 11, 21)), """{"lastDay":"2026-11-21"}""");

    [Fact]
    public void A_hand_over() => AssertStored(HandOver.Documents, "hand-over", new HandOver(12), """{"number":12}""");

    [Fact]
    public void A_number_given_out() => AssertStored(Counter.Documents, "counter", new Counter(12), """{"last":12}""");

    [Fact]
    public void A_file_that_waits_for_an_answer()
    {
        const string Stored = """{"shop":"demo","key":"6f1c","file":"自己记的.csv","length":120,"at":"2026-11-22T09:00:00+08:00","by":"lin","signature":"5e","columns":[{"header":"哪天","samples":["2026-11-20"],"guess":"date"},{"header":"备注","samples":[]}],"kind":"shop-daily","answeredBy":"su"}""";
        var read = JsonSerializer.Deserialize(Stored, WaitingFile.Documents.Json)!;

        Assert.Equal("waiting-file", WaitingFile.Documents.Name);
        Assert.Equal(Stored, Text(WaitingFile.Documents, read));
        Assert.Equal(("demo/6f1c", "waiting/demo/6f1c"), (read.Id, read.Blob));
    }

    [Fact]
    public void Something_that_Slack_brought()
    {
        const string Stored = """{"id":"event/Ev1","kind":"event","lane":"T1/C1","payload":{"event_id":"Ev1"},"at":"2026-11-22T09:00:00+08:00","starts":1}""";
        const string Done = """{"id":"event/Ev1","kind":"event","lane":"T1/C1","at":"2026-11-22T09:00:00+08:00","doneAt":"2026-11-22T09:00:01+08:00","starts":0}""";

        Assert.Equal("slack-event", KeptEvent.Documents.Name);
        Assert.All([Stored, Done], text => Assert.Equal(text, Text(KeptEvent.Documents, JsonSerializer.Deserialize(text, KeptEvent.Documents.Json)!)));
    }

    [Fact]
    public void A_conversation() => AssertStored(
        KnownConversation.Documents,
        "conversation",
        new KnownConversation("msteams/19:x", "demo", "msteams", "19:x", "https://smba.trafficmanager.net/emea/", "28:bot", "zh-CN", null, "tenant", true, "19:team", "日报", "Asia/Shanghai", "BotDisabledByAdmin")
        {
            TeamName = "运营",
            Closed = Closure.TeamArchived,
            IsWelcomed = true,
        },
        """{"where":"msteams/19:x","shop":"demo","channel":"msteams","conversation":"19:x","serviceUrl":"https://smba.trafficmanager.net/emea/","botId":"28:bot","locale":"zh-CN","tenantId":"tenant","isGone":true,"team":"19:team","name":"日报","zone":"Asia/Shanghai","silence":"BotDisabledByAdmin","teamName":"运营","closed":"team-archived","isWelcomed":true}""");

    [Fact]
    public void Who_is_in_a_team()
    {
        const string Stored = """{"users":["29:a"],"left":["29:b"],"toldAt":"2026-11-22T09:00:00+08:00"}""";
        var read = JsonSerializer.Deserialize(Stored, Membership.Documents.Json)!;

        Assert.Equal("membership", Membership.Documents.Name);
        Assert.Equal(Stored, Text(Membership.Documents, read));
        Assert.Equal(["29:a"], read.Users);
        Assert.Equal(["29:b"], read.Left);
    }

    private static void AssertStored<T>(DocumentKind<T> kind, string name, T value, string stored)
        where T : class
    {
        Assert.Equal(name, kind.Name);
        Assert.Equal(stored, Text(kind, value));
        Assert.Equal(value, JsonSerializer.Deserialize(stored, kind.Json));
    }

    private static string Text<T>(DocumentKind<T> kind, T value)
        where T : class => JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(JsonSerializer.Serialize(value, kind.Json)), Readable);
}
