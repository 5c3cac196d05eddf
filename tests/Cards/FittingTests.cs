using Helmsman.Cards;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>Every card is inside what Teams takes, measured as it measures: the activity in UTF-16.</summary>
public sealed class FittingTests
{
    private const int RoomAroundTheCard = 4 * 1024;

    /// <summary>Sixty characters: as long as a product's title may be in the shop's back office.</summary>
    private static readonly string LongTitle = string.Concat(Enumerable.Repeat("秋冬新款加厚法式复古", 6));

    [Fact]
    public void The_biggest_briefing_and_answer_a_shop_will_see_are_shown_whole()
    {
        Assert.All([Briefing(LongTitle), Answer(LongTitle)], card =>
        {
            Assert.InRange(BytesOf(card), 1, SentRules.MostBytes / 2);
            Assert.DoesNotContain(Gallery.Chinese["card.shortened"], card.PlainText, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public void Texts_of_any_length_are_shortened_until_the_card_fits(int length)
    {
        var text = new string('长', length);
        Assert.All([Briefing(text), NoticeCard.Of(Tone.Good, text, Gallery.Chinese, [.. Enumerable.Repeat(text, 500)])], card =>
        {
            Assert.InRange(BytesOf(card), 1, SentRules.MostBytes - RoomAroundTheCard);
            Assert.InRange(card.Summary.Length, 1, 200);
            Assert.NotEmpty(card.Content.Body);
        });
    }

    [Fact]
    public void What_is_left_out_at_the_end_is_said_to_be()
    {
        var many = Enumerable.Repeat(new Disagreement(ReportKinds.ProductDaily, Helmsman.Shop.Metrics.MetricDictionary.Revenue, Day, 83_412.55, 90_120), 500);

        var card = BriefingCard.Of(Fixtures.Saturday with { Disagreements = [.. many] }, Gallery.English);

        Assert.InRange(BytesOf(card), 1, SentRules.MostBytes - RoomAroundTheCard);
        Assert.EndsWith(Gallery.English["card.shortened"], card.PlainText, StringComparison.Ordinal);
        Assert.Contains("90,120", card.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_form_for_any_kind_and_any_number_of_headers_keeps_its_buttons(string kind)
    {
        var columns = Enumerable.Range(0, 2_000).Select(index => new StrangeColumn(LongTitle + index, [LongTitle, "1"], index == 1_900 ? "date" : null));
        var file = new AskedFile("x", LongTitle, [.. columns]);

        Assert.All([AskColumnsCard.Of(file, KindColumns.Find(kind)!, null, [], [], Gallery.Chinese), AskKindCard.Of(file, null, Gallery.Chinese)], card =>
        {
            Assert.InRange(BytesOf(card), 1, SentRules.MostBytes - RoomAroundTheCard);
            Assert.IsType<AdaptiveActionSet>(card.Content.Body[^1]);
            Assert.DoesNotContain(Gallery.Chinese["card.shortened"], card.PlainText, StringComparison.Ordinal);
        });
    }

    public static TheoryData<string> Kinds => [.. ReportKinds.All];

    [Fact]
    public void A_brief_of_the_longest_kind_is_shown_in_full_where_it_is_read()
    {
        var what = new string('做', HandOffFields.LongestWhat);
        var item = Handed() with { Brief = Handed().Brief with { What = what } };

        Assert.Contains(what, TaskCard.Of(item, Crew, Lanxi, Gallery.Chinese, TaskView.ToRead).PlainText, StringComparison.Ordinal);
        Assert.DoesNotContain(what, TaskCard.Of(item, Crew, Lanxi, Gallery.Chinese, TaskView.ForEverybody(Place.Anywhere)).PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_is_not_cut_in_half()
    {
        var card = NoticeCard.Of(Tone.Good, string.Concat(Enumerable.Repeat("🙂", 300)), Gallery.Chinese);
        Assert.DoesNotContain('\uFFFD', card.Summary);
        Assert.False(char.IsHighSurrogate(card.Summary[^2]));
    }

    private static int BytesOf(Card card) => card.Content.ToJson().Length * sizeof(char);

    private static Card Briefing(string title) => BriefingCard.Of(
        Fixtures.Saturday with
        {
            Shop = Lanxi with { Name = title },
            Findings = [.. Fixtures.Saturday.Findings.Select(finding => finding with { MemberName = title })],
            Gains = [DressRose with { MemberName = title }],
            Campaign = title,
            Absent = ReportKinds.All,
            Lacking = [.. Helmsman.Shop.Metrics.MetricDictionary.All],
            Disagreements = [.. Enumerable.Repeat(new Disagreement(ReportKinds.ProductDaily, Helmsman.Shop.Metrics.MetricDictionary.Revenue, Day, 83_412.55, 90_120), 8)],
        },
        new Place(Host.Teams, IsPersonal: false),
        Gallery.Chinese);

    private static Card Answer(string title) => AnswerCard.Of(
        Explanations.RevenueFell with
        {
            Question = Explanations.RevenueFell.Question with { Member = title },
            Sources = [.. Enumerable.Range(1, 20).Select(file => $"{title}_{file}.csv")],
            Drivers = Explanations.RevenueFell.Drivers! with { Members = [.. Enumerable.Range(0, 200).Select(index => new Driver($"{index}", $"{title}{index}", 200, 100 - index, -100 - index))] },
            Series = Series(Day, revenue: true),
        },
        Lanxi with { Name = title },
        new Place(Host.Teams, IsPersonal: true),
        Gallery.Chinese);
}
