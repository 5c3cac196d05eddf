using System.Text.Encodings.Web;
using System.Text.Json;
using Helmsman.Bot.Feedback;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Why;

namespace Helmsman.Tests.Bot.Feedback;

/// <summary>What is kept of people's thumbs, letter by letter.</summary>
public sealed class StoredFormTests
{
    private static readonly AskedQuestion Asked = new("visitors", new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 21), Comparison.WeekBefore);

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string AskedText = """{"metric":"visitors","first":"2026-11-21","last":"2026-11-21","comparison":"week-before"}""";

    [Fact]
    public void A_thumb()
    {
        var given = new FeedbackGiven("demo", "zhou", "msteams/a:1", "17", Asked, "dislike", "没说清楚", new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(8)));

        Assert.Equal("demo/msteams/a:1/17/zhou", given.Id);
        AssertStored(
            FeedbackGiven.Documents,
            "feedback",
            given,
            $$"""{"shop":"demo","person":"zhou","where":"msteams/a:1","activity":"17","about":{{AskedText}},"reaction":"dislike","said":"没说清楚","at":"2026-11-22T09:30:00+08:00"}""");
    }

    [Fact]
    public void An_answer()
    {
        Assert.Equal("msteams/a:1/17", AnswerGiven.IdOf("msteams/a:1", "17"));
        AssertStored(AnswerGiven.Documents, "answer", new AnswerGiven(Asked), $$"""{"question":{{AskedText}}}""");
    }

    private static void AssertStored<T>(DocumentKind<T> kind, string name, T value, string stored)
        where T : class
    {
        var text = JsonSerializer.Serialize(value, kind.Json);

        Assert.Equal(name, kind.Name);
        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(text), Readable));
        Assert.Equal(value, JsonSerializer.Deserialize(text, kind.Json));
    }
}
