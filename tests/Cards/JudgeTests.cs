using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering;

namespace Helmsman.Tests.Cards;

public sealed class JudgeTests : IDisposable
{
    private static readonly (string Card, string Named)[] PlantedFaults =
    [
        ("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlok","text":"a"}]}""", "TextBlok"),
        ("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","colour":"good"}]}""", "colour"),
        ("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","size":"huge"}]}""", "size"),
        ("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","id":"x"},{"type":"TextBlock","text":"b","id":"x"}]}""", "Duplicate"),
        ("""{"type":"AdaptiveCard","version":"9.9","body":[{"type":"TextBlock","text":"a"}]}""", "version"),
        ("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Chart.Line","data":[{"legend":"a","values":[{"x":"2026-11-21","y":"many"}]}]}]}""", "must be number"),
        ("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.ChoiceSet","id":"x","label":"a","choices":[]}]}""", "CollectionCantBeEmpty"),
        ("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Input.ChoiceSet","id":"x","label":"a","choices":[],"choices.data":{"type":"Data.Query","data":"users"}}]}""", "additional"),
        ("""{"type":"AdaptiveCard","version":"1.5","refresh":{"verb":"v"},"body":[{"type":"TextBlock","text":"a"}]}""", "verb"),
        ("""{"type":"AdaptiveCard","version":"1.5","msteams":{"entities":[{"type":"at"}]},"body":[{"type":"TextBlock","text":"a"}]}""", "mention"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("helmsman-judge-").FullName;

    [Fact]
    public async Task Every_card_passes_the_judges()
    {
        Assert.SkipWhen(Judge.Missing is not null, Judge.Missing ?? "");
        var verdicts = await Judge.OnAsync(Accepted("json"), TestContext.Current.CancellationToken);
        Assert.Equal(Gallery.Names.Count() * 2, verdicts.Count);
        Assert.Empty(verdicts.SelectMany(verdict => verdict.Faults.Select(fault => $"{Path.GetFileName(verdict.File)}: {fault}")));
    }

    [Fact]
    public async Task Where_a_host_draws_no_charts_it_draws_their_fallback()
    {
        Assert.SkipWhen(Judge.Missing is not null, Judge.Missing ?? "");
        var verdicts = await Judge.OnAsync(Accepted("json").Where(file => file.Contains("Briefing.below-target", StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        Assert.All(verdicts, verdict => Assert.Matches("[▁-█]{9}··[▁-█]{17}", verdict.Text.Replace("\u200B", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_planted_fault_is_found()
    {
        Assert.SkipWhen(Judge.Missing is not null, Judge.Missing ?? "");
        var files = await Task.WhenAll(PlantedFaults.Select(fault => WriteAsync(fault.Card)));
        var verdicts = await Judge.OnAsync(files, TestContext.Current.CancellationToken);
        Assert.All(PlantedFaults.Zip(verdicts), pair =>
            Assert.Contains(pair.Second.Faults, fault => fault.Contains(pair.First.Named, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Escaped_text_is_drawn_as_it_was_written()
    {
        Assert.SkipWhen(Judge.Missing is not null, Judge.Missing ?? "");
        var card = new AdaptiveCard("1.5") { Body = [.. HostileText.Samples.Select(text => new AdaptiveTextBlock(Escaping.Escape(text)))] };
        var verdict = Assert.Single(await Judge.OnAsync([await WriteAsync(card.ToJson())], TestContext.Current.CancellationToken));
        Assert.All(HostileText.Samples, text => Assert.Contains(text, verdict.Text, StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', HostileText.Samples), PlainText.Of(card));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static IEnumerable<string> Accepted(string extension) =>
        Judge.Snapshots(extension).Where(file => !file.Contains(".received.", StringComparison.Ordinal) && !file.EndsWith(".slack.json", StringComparison.Ordinal));

    private async Task<string> WriteAsync(string card)
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, card);
        return file;
    }
}
