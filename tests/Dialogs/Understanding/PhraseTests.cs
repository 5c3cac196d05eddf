using System.Text.Json;
using Helmsman.Dialogs.Understanding;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Dialogs.Understanding;

/// <summary>The corpus: what people say, and what it means. phrases.json explains its notation.</summary>
public sealed class PhraseTests
{
    private static readonly string[] Languages = ["zh", "en", "mixed"];

    public static IEnumerable<TheoryDataRow<string, string, string>> Phrases() =>
        from phrase in Corpus()
        select new TheoryDataRow<string, string, string>(phrase.Say, phrase.After ?? "", phrase.Means);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_means_what_the_corpus_says(string say, string after, string means) =>
        Assert.Equal(means, Notation.Of(Hear(say, after)));

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Capitals_and_full_width_letters_change_nothing(string say, string after, string means)
    {
        var wide = string.Concat(say.ToUpperInvariant().Select(letter => letter is > ' ' and <= '~' ? (char)(letter + 0xFEE0) : letter));
        Assert.Equal(means, Notation.Of(Hear(wide, after)));
    }

    [Fact]
    public void The_corpus_speaks_both_languages_equally()
    {
        var counts = Corpus().CountBy(phrase => phrase.Language).ToDictionary(StringComparer.Ordinal);
        Assert.All(counts.Keys, language => Assert.Contains(language, Languages));
        Assert.True(counts["zh"] >= 60 && counts["en"] >= 60 && counts["mixed"] >= 10, string.Join(", ", counts));
    }

    private static Understood Hear(string say, string after) =>
        Understand.Message(say, Shops.Known, Shops.Today, after.Length == 0 ? null : ((Understood.Asks)Hear(after, "")).Question);

    private static List<Phrase> Corpus()
    {
        var file = File.ReadAllText(Repository.At("tests/Dialogs/Understanding/phrases.json"));
        return JsonSerializer.Deserialize<PhraseFile>(file, JsonSerializerOptions.Web)!.Phrases;
    }

    private sealed record PhraseFile(string About, List<Phrase> Phrases);

    private sealed record Phrase(string Language, string Say, string Means, string? After);
}
