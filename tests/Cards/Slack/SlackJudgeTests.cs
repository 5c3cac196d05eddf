using Helmsman.Cards;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Tests.Cards.Slack;

/// <summary>Everything that goes to Slack is what Slack's own types and limits allow.</summary>
public sealed class SlackJudgeTests : IDisposable
{
    private const string Button = """{"type":"button","action_id":"a","text":{"type":"plain_text","text":"a","emoji":false}}""";

    private static readonly string Long = new('x', 3001);

    private static readonly (string Posted, string Named)[] PlantedFaults =
    [
        (Message("""{"type":"headers"}"""), "no such block"),
        (Message("""{"type":"divider","colour":"red"}"""), "colour"),
        (Message($$$"""{"type":"header","text":{"type":"plain_text","text":"{{{Long[..151]}}}","emoji":false}}"""), "150"),
        (Message($$$"""{"type":"context","elements":[{"type":"plain_text","text":"{{{Long}}}","emoji":false}]}"""), "3000"),
        (Message("""{"type":"context","elements":[{"type":"plain_text","text":"","emoji":false}]}"""), "fewer than 1"),
        (Message("""{"type":"context","elements":[{"type":"mrkdwn","text":"a"}]}"""), "formatting"),
        (Message("""{"type":"context","elements":[{"type":"plain_text","text":":smile:"}]}"""), "emoji"),
        (Message($$$"""{"type":"actions","elements":[{{{Button}}},{{{Button}}}]}"""), "twice"),
        (Message($$$"""{"type":"actions","elements":[{"type":"button","action_id":"a","value":"{{{Long[..2001]}}}","text":{"type":"plain_text","text":"a","emoji":false}}]}"""), "2000"),
        (Message("""{"type":"table","rows":[[{"type":"raw_text","text":"a"}]]},{"type":"table","rows":[[{"type":"raw_text","text":"a"}]]}"""), "one table"),
        (Message("""{"type":"table","rows":[[{"type":"raw_text","text":""}]]}"""), "fewer than 1"),
        (Message(string.Join(',', Enumerable.Repeat("""{"type":"divider"}""", 51))), "51 blocks"),
        (Message("""{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"a","style":{"colour":"red"}}]}]}"""), "colour"),
        (Message("""{"type":"data_visualization","title":"t","chart":{"type":"bar","series":[{"name":"s","data":[{"label":"a","value":"1"}]}],"axis_config":{"categories":["a"]}}}"""), "number"),
        (Message("""{"type":"image","image_url":"http://a.example/a.png","alt_text":"a"}"""), "cannot fetch"),
        (Message("""{"type":"image","image_url":"https://a.example/a.png","slack_file":{"url":"https://files.slack.com/files-pri/T1-F1/a.png"},"alt_text":"a"}"""), "no file of Slack's"),
        (Message("""{"type":"image","slack_file":{"url":"https://files.slack.com/files-pri/T1-F1/download/a.png"},"alt_text":"a"}"""), "no file of Slack's"),
        (Message("""{"type":"image","slack_file":{"address":"https://files.slack.com/files-pri/T1-F1/a.png"},"alt_text":"a"}"""), "slack_file"),
        (Message("""{"type":"image","slack_file":{"url":"https://files.slack.com/files-pri/T1-F1/a.png"}}"""), "alt_text"),
        ("""{"text":"a <!channel>","blocks":[{"type":"divider"}],"views":{}}""", "escaped"),
        ("""{"text":" ","blocks":[{"type":"divider"}],"views":{}}""", "no text"),
        (View("""{"type":"table","rows":[[{"type":"raw_text","text":"a"}]]}"""), "no view has"),
        (View("""{"type":"input","block_id":"a","label":{"type":"plain_text","text":"a","emoji":false},"element":{"type":"datepicker","action_id":"a"}}"""), "nothing sends"),
        (View("""{"type":"input","block_id":"a","label":{"type":"plain_text","text":"a","emoji":false},"element":{"type":"static_select","action_id":"a","options":[]}}"""), "nothing to choose"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("helmsman-slack-").FullName;

    /// <summary>The longer of the two languages.</summary>
    private static IEnumerable<Card> InEnglish => Gallery.Names.Select(name => Gallery.Draw(name, Gallery.English));

    private static IEnumerable<Card> Cards => InEnglish.Concat(Gallery.Names.Select(name => Gallery.Draw(name, Gallery.Chinese)));

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(1000)]
    public Task A_card_with_so_many_rows_is_within_what_Slack_takes(int rows) => PassesAsync(
        InEnglish.SelectMany(card => new[] { Grown.Rows(card, rows), Grown.Lines(card, rows) }.SelectMany(json => Everywhere(json, card.Summary))));

    [Fact]
    public Task Every_card_is_within_what_Slack_takes() => PassesAsync(Cards.SelectMany(card => Everywhere(card.Content.ToJson(), card.Summary)));

    [Fact]
    public Task A_card_in_words_alone_is_within_what_Slack_takes() =>
        PassesAsync(Cards.Select(card => Posted.Of(SlackMessage.Of(card.Content.ToJson(), card.Summary, drawings: Drawings.None)).ToJsonString()));

    [Fact]
    public async Task A_planted_fault_is_found()
    {
        Assert.SkipWhen(Judge.Missing is not null, Judge.Missing ?? "");
        var verdicts = await VerdictsAsync(PlantedFaults.Select(fault => fault.Posted));
        Assert.All(PlantedFaults.Zip(verdicts), pair => Assert.Contains(pair.Second.Faults, fault => fault.Contains(pair.First.Named, StringComparison.OrdinalIgnoreCase)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<string> Everywhere(string card, string summary) =>
        [Posted.Of(SlackMessage.Of(card, summary)).ToJsonString(), Posted.OfView(SlackView.Of(card, "A title that is longer than a view's may be")).ToJsonString()];

    private static string Message(string blocks) => $$$"""{"text":"a","blocks":[{{{blocks}}}],"views":{}}""";

    private static string View(string block) =>
        $$$"""{"view":{"type":"modal","title":{"type":"plain_text","text":"a","emoji":false},"blocks":[{{{block}}}]}}""";

    private async Task PassesAsync(IEnumerable<string> posted)
    {
        Assert.SkipWhen(Judge.Missing is not null, Judge.Missing ?? "");
        var verdicts = await VerdictsAsync(posted);
        Assert.True(verdicts.Count >= Gallery.Names.Count() * 2);
        Assert.Empty(verdicts.SelectMany(verdict => verdict.Faults.Select(fault => $"{Path.GetFileName(verdict.File)}: {fault}")));
    }

    private async Task<IReadOnlyList<CardVerdict>> VerdictsAsync(IEnumerable<string> posted) => await Judge.OnSlackAsync(
        await Task.WhenAll(posted.Select(async (message, index) =>
        {
            var file = Path.Combine(folder, $"{index}.json");
            await File.WriteAllTextAsync(file, message);
            return file;
        })),
        TestContext.Current.CancellationToken);
}
