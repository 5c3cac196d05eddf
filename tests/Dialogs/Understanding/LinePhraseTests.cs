using System.Text.Json;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Dialogs.Understanding;

/// <summary>Questions about files of orders and of leads, years after: line-phrases.json explains its notation.</summary>
public sealed class LinePhraseTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    /// <summary>All days but Saturdays and a few, 2010-12-01 to 2011-12-09.</summary>
    private static readonly Known Orders = new(
        [.. new Period(new(2010, 12, 1), new(2011, 12, 9)).Days().Where(day => day.DayOfWeek != DayOfWeek.Saturday && day != new DateOnly(2011, 4, 29))],
        new HashSet<string>([MetricIds.Revenue, MetricIds.NetRevenue, MetricIds.Refunds, MetricIds.RefundRate, MetricIds.Orders, MetricIds.OrderValue, MetricIds.Units], StringComparer.Ordinal),
        new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal)
        {
            [ReportKinds.ProductDaily] = new HashSet<string>([MetricIds.Revenue, MetricIds.NetRevenue, MetricIds.Units], StringComparer.Ordinal),
        },
        [new(ReportKinds.ProductDaily, "22087", "PAPER BUNTING WHITE LACE"), new(ReportKinds.ProductDaily, "20713", "JUMBO BAG OWLS"), new(ReportKinds.ProductDaily, "23843", "PAPER CRAFT , LITTLE BIRDIE")]);

    /// <summary>Every day, 2017-06-14 to 2018-05-31.</summary>
    private static readonly Known Leads = new(
        [.. new Period(new(2017, 6, 14), new(2018, 5, 31)).Days()],
        new HashSet<string>([MetricIds.Leads], StringComparer.Ordinal),
        new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal)
        {
            [ReportKinds.LeadsBySource] = new HashSet<string>([MetricIds.Leads], StringComparer.Ordinal),
        },
        [.. new[] { "organic search", "paid search", "social", "unknown", "direct traffic", "email", "referral", "other", "display" }.Select(name => new KnownMember(ReportKinds.LeadsBySource, name, name))]);

    public static IEnumerable<TheoryDataRow<string, string, string>> Phrases() =>
        from phrase in Corpus()
        select new TheoryDataRow<string, string, string>(phrase.Of, phrase.Say, phrase.Means);

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_phrase_means_what_the_corpus_says(string of, string say, string means) =>
        Assert.Equal(means, Notation.Of(Understand.Message(say, of == "orders" ? Orders : Leads, Today)));

    [Fact]
    public void The_corpus_speaks_both_languages_equally()
    {
        var chinese = Corpus().Count(phrase => phrase.Say.Any(letter => letter >= '一'));
        Assert.True(chinese >= 30 && Corpus().Count - chinese >= 30, $"{chinese} of {Corpus().Count}");
    }

    [Fact]
    public void A_campaign_that_is_compared_with_is_named_as_the_calendar_names_it()
    {
        var asked = Assert.IsType<Understood.Asks>(Understand.Message("今年双11销售额比去年双十一", Shops.Known, new(2026, 11, 25))).Question;
        Assert.Equal((Comparison.Campaign, "双11", Period.Of(new(2026, 11, 11)), Period.Of(new(2025, 11, 11))), (asked.Comparison, asked.Campaign, asked.Period, asked.Base));
    }

    private static List<Phrase> Corpus()
    {
        var file = File.ReadAllText(Repository.At("tests/Dialogs/Understanding/line-phrases.json"));
        return JsonSerializer.Deserialize<PhraseFile>(file, JsonSerializerOptions.Web)!.Phrases;
    }

    private sealed record PhraseFile(string About, List<Phrase> Phrases);

    private sealed record Phrase(string Of, string Say, string Means);
}
