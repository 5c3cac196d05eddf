using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Rendering.BlockKit;
using Helmsman.Tests.Cards.Slack;
using Helmsman.Tests.Snapshots;

namespace Helmsman.Tests.Cards;

public sealed class CardTests
{
    /// <summary>A host may cut off what is larger than 28 KB; a third of it is left for what the channel adds and for longer names.</summary>
    private const int LargestBytes = 20 * 1024;

    private const int MostActions = 6;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string> All => [.. from name in Gallery.Names from language in new[] { "zh-CN", "en" } select (name, language)];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_card_looks_as_it_was_accepted(string name, string language)
    {
        var card = Draw(name, language);
        Snapshot.Match(JsonNode.Parse(card.Content.ToJson())!.ToJsonString(Indented), $"{name}.{language}.json");
        Snapshot.Match($"{card.Summary}\n---\n{card.PlainText}", $"{name}.{language}.txt");
        Snapshot.Match(Posted.Of(SlackMessage.Of(card)).ToJsonString(Indented), $"{name}.{language}.slack.json");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_card_is_small_and_asks_for_few_clicks(string name, string language)
    {
        var card = Draw(name, language);
        Assert.InRange(Encoding.UTF8.GetByteCount(card.Content.ToJson()), 1, LargestBytes);
        Assert.InRange(Actions(card).Count(action => action is not AdaptiveToggleVisibilityAction), 0, MostActions);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_button_has_a_verb_that_is_answered_and_says_it_twice(string name, string language) => Assert.All(
        Actions(Draw(name, language)).OfType<AdaptiveExecuteAction>(),
        action =>
        {
            var submit = Assert.IsType<AdaptiveSubmitAction>(action.Fallback!.Content);
            Assert.Contains(action.Verb, Verbs.All);
            Assert.Equal(action.Verb, ((IReadOnlyDictionary<string, object>)action.Data!)["verb"]);
            Assert.Equal(action.Data, submit.Data);
            Assert.Equal(action.Title, submit.Title);
        });

    [Theory]
    [MemberData(nameof(All))]
    public void Every_button_that_sends_a_form_or_opens_a_dialog_has_a_verb_that_is_answered(string name, string language) => Assert.All(
        Actions(Draw(name, language)).OfType<AdaptiveSubmitAction>(),
        action => Assert.Contains((string)((IReadOnlyDictionary<string, object>)action.Data!)["verb"], Verbs.All));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_card_has_a_line_for_the_notification(string name, string language) => Assert.InRange(Draw(name, language).Summary.Length, 4, 200);

    [Fact]
    public void No_file_is_kept_of_a_card_that_is_no_more()
    {
        string[] kinds = ["json", "txt", "slack.json"];
        var drawn = Gallery.Names.SelectMany(name => new[] { "zh-CN", "en" }.SelectMany(language => kinds.Select(kind => $"{name}.{language}.{kind}")));
        Assert.Equal(
            drawn.Order(StringComparer.Ordinal),
            Judge.Snapshots("*").Select(file => Path.GetFileName(file)!).Where(file => !file.Contains(".received.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    private static Card Draw(string name, string language) => Gallery.Draw(name, language == "en" ? Gallery.English : Gallery.Chinese);

    private static IEnumerable<AdaptiveAction> Actions(Card card) => card.Content.Body.SelectMany(Actions).Concat(card.Content.Actions);

    private static IEnumerable<AdaptiveAction> Actions(AdaptiveElement element) => element switch
    {
        AdaptiveActionSet set => set.Actions,
        // What is folded away is asked only of those who open it.
        AdaptiveContainer { IsVisible: false } => [],
        AdaptiveContainer container => container.Items.SelectMany(Actions),
        AdaptiveColumnSet set => set.Columns.SelectMany(Actions),
        _ => [],
    };
}
