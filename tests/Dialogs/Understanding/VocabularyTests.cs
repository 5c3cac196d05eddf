using System.Text.Json;
using CsCheck;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Dialogs.Understanding;

public sealed class VocabularyTests
{
    private static readonly Dictionary<string, Dictionary<string, string[]>> Vocabulary =
        JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string[]>>>(File.ReadAllText(Repository.At("dialogs/Understanding/vocabulary.json")))!;

    [Fact]
    public void No_phrase_means_two_things()
    {
        var twice = from @group in Vocabulary
                    from meaning in @group.Value
                    from phrase in meaning.Value
                    group $"{@group.Key}/{meaning.Key}" by phrase into each
                    where each.Count() > 1
                    select $"{each.Key}: {string.Join(", ", each)}";
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_metric_has_words_in_both_languages() => Assert.All(MetricDictionary.All, metric =>
    {
        var phrases = Vocabulary["metric"][metric.Id];
        Assert.Contains(phrases, phrase => char.IsAscii(phrase[0]));
        Assert.Contains(phrases, phrase => !char.IsAscii(phrase[0]));
    });

    [Fact]
    public void Whatever_is_said_an_understood_question_can_be_answered()
    {
        var phrases = Vocabulary.Values.SelectMany(group => group.Values).SelectMany(each => each).Concat(["11月8日", "2026-02-30", "99.99", "13月", "直通车", "3天前", "999个月", "最近999天", "999天前", "亿亿亿亿", "9999-12-31", "9999年12月", "0001-01-01", "比9999年1月"]).ToArray();
        var said = Gen.Select(Gen.Int[0, phrases.Length - 1], Gen.String[0, 6], Gen.Bool, (phrase, noise, gap) => phrases[phrase] + (gap ? " " : "") + noise).Array[1, 6];
        said.Sample(pieces => IsAnswerable(Understand.Message(string.Concat(pieces), Shops.Known, Shops.Today)), iter: 5_000);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("一")]
    [InlineData("2026-")]
    [InlineData("比")]
    [InlineData("nov ")]
    [InlineData("the 2")]
    public void A_long_message_of_one_thing_is_read_too(string thing)
    {
        var message = string.Concat(Enumerable.Repeat(thing, 20_000));
        Assert.True(IsAnswerable(Understand.Message(message, Shops.Known, Shops.Today)));
        Assert.Null(Clocks.Find(message));
        Assert.False(Understand.IsCancel(message));
    }

    [Fact]
    public void A_shop_without_any_data_is_asked_back_about_and_nothing_is_offered()
    {
        var understood = Understand.Message("昨天访客", new Known([], new HashSet<string>(), new Dictionary<string, IReadOnlySet<string>>(), []), Shops.Today);
        var unclear = Assert.IsType<Understood.Unclear>(understood);
        Assert.Empty(unclear.Clarification.Options);
    }

    [Theory]
    [InlineData("客单价为什么低", "unclear MetricNotInShop: order-value, revenue, orders, units")]
    [InlineData("why did traffic drop", "unclear MetricNotInShop: revenue, orders, order-value, units")]
    [InlineData("why", "unclear Metric: revenue, orders, order-value, units")]
    [InlineData("which source fell", "unclear Metric: revenue, orders, order-value, units")]
    public void A_shop_without_visitors_is_offered_what_it_has(string say, string means) =>
        Assert.Equal(means, Notation.Of(Understand.Message(say, Shops.OrderBook, Shops.Today)));

    private static bool IsAnswerable(Understood understood) => understood switch
    {
        Understood.Asks(var question) => IsAnswerable(question),
        Understood.Unclear(var doubt) => doubt.Options.Count <= 4 && doubt.Options.All(IsAnswerable),
        _ => true,
    };

    private static bool IsAnswerable(Question question) =>
        (Shops.Known.HasAny(question.Period) || (question.Period.IsOneDay && Shops.Known.Reaches(question.Period)))
        && (question.Member is null
            ? Shops.Known.Has(question.Metric)
            : Shops.Known.Has(question.Metric, Shops.Known.Members.Single(member => member.Id == question.Member)));
}
