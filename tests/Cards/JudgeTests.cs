using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering;

namespace Helmsman.Tests.Cards;

public sealed class JudgeTests : IDisposable
{
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
        Assert.All(verdicts, verdict => Assert.Matches("[▁-█]{9}··[▁-█]{17}", verdict.Text));
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlok","text":"a"}]}""", "TextBlok")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","colour":"good"}]}""", "colour")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","size":"huge"}]}""", "size")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"a","id":"x"},{"type":"TextBlock","text":"b","id":"x"}]}""", "Duplicate")]
    [InlineData("""{"type":"AdaptiveCard","version":"9.9","body":[{"type":"TextBlock","text":"a"}]}""", "version")]
    [InlineData("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"Chart.Line","data":[{"legend":"a","values":[{"x":"2026-11-21","y":"many"}]}]}]}""", "must be number")]
    public async Task A_planted_fault_is_found(string card, string named)
    {
        Assert.SkipWhen(Judge.Missing is not null, Judge.Missing ?? "");
        var verdict = Assert.Single(await Judge.OnAsync([await WriteAsync(card)], TestContext.Current.CancellationToken));
        Assert.Contains(verdict.Faults, fault => fault.Contains(named, StringComparison.OrdinalIgnoreCase));
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
        Judge.Snapshots(extension).Where(file => !file.Contains(".received.", StringComparison.Ordinal));

    private async Task<string> WriteAsync(string card)
    {
        var file = Path.Combine(folder, "card.json");
        await File.WriteAllTextAsync(file, card);
        return file;
    }
}
