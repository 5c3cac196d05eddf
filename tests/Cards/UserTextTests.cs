using Helmsman.Cards;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work.Reminders;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>What people wrote (names, briefs, files, cells) shows as they wrote it and does nothing.</summary>
public sealed class UserTextTests
{
    private const string Hostile = "*x* [a](http://b) <at>x</at> _y_";

    public static TheoryData<string> Cards => [.. Drawn.Keys];

    private static Dictionary<string, Card> Drawn => new(StringComparer.Ordinal)
    {
        ["briefing"] = BriefingCard.Of(
            Fixtures.Saturday with { Shop = Lanxi with { Name = Hostile }, Findings = [SearchFell with { MemberName = Hostile }], Campaign = Hostile }, Gallery.Chinese),
        ["answer"] = AnswerCard.Of(
            Explanations.RevenueFell with
            {
                Question = Explanations.RevenueFell.Question with { Member = Hostile },
                Sources = [Hostile],
                Drivers = Explanations.RevenueFell.Drivers! with { Members = [new Driver(Hostile, Hostile, 2, 1, -1), new Driver(Hostile, Hostile, 2, 1, -1)] },
            },
            Lanxi with { Name = Hostile },
            Gallery.Chinese),
        ["task"] = TaskCard.Of(
            Handed() with { Brief = Handed().Brief with { What = Hostile, DoneWhen = Hostile, References = [new(Hostile, Hostile), new(Hostile, "https://example.com")] } },
            Crew with { People = [.. Crew.People.Select(person => person with { Name = Hostile })] },
            Lanxi,
            Gallery.Chinese,
            TaskView.ForEverybody(new Place(Host.Teams, IsPersonal: false))),
        ["clarification"] = ClarificationCard.Of(
            new(Doubt.Metric, Hostile, [Explanations.RevenueFell.Question with { Member = Hostile }]), Gallery.Chinese),
        ["import"] = ImportCard.Of(
            new ReadResult.Refused(Hostile, [new Problem(ProblemCodes.NotANumber, Hostile, 1, Hostile, Hostile, Hostile)]), Gallery.Chinese),
        ["import that left something out"] = ImportCard.Of(
            new ImportOutcome(Hostile, ReportKinds.ShopDaily, [], [], [new LeftOut(LeftOutReasons.Summary, 1, Hostile)]), Lanxi, Gallery.Chinese),
        ["which kind"] = AskKindCard.Of(new AskedFile("x", Hostile, [new StrangeColumn(Hostile, [Hostile], null)]), null, Gallery.Chinese),
        ["which columns"] = AskColumnsCard.Of(
            new AskedFile("x", Hostile, [new StrangeColumn(Hostile, [Hostile], "date")]),
            StrangeFiles.ShopDaily,
            null,
            [],
            [new Problem(ProblemCodes.NotANumber, Hostile, 1, Hostile, Hostile, Hostile)],
            Gallery.Chinese),
        ["which day"] = AskDayCard.Of(new AskedFile("x", Hostile, []), ReportKinds.TrafficBySource, Day, null, Gallery.Chinese),
        ["reminder"] = ReminderCard.Of(
            new Reminder(
                Crew.People[0] with { Name = Hostile },
                Day,
                1,
                [new ReminderLine(Handed() with { Brief = Handed().Brief with { What = Hostile } }, null, null)],
                Crew with { People = [.. Crew.People.Select(person => person with { Name = Hostile })] }),
            Lanxi with { Name = Hostile },
            Gallery.Chinese),
        ["notice"] = NoticeCard.Of(Tone.Good, Hostile, Gallery.Chinese, Hostile),
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public void User_text_is_never_where_markdown_is_read(string name)
    {
        var card = Drawn[name];
        Assert.DoesNotContain(card.Content.Body.SelectMany(Markdown).Append(card.Content.FallbackText!), text => text.Contains("*x*", StringComparison.Ordinal));
        Assert.Contains(Hostile, card.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_in_a_text_block_is_seen() =>
        Assert.Contains(Hostile, Markdown(new AdaptiveContainer { Items = [new AdaptiveTextBlock(Hostile)] }));

    private static IEnumerable<string> Markdown(AdaptiveElement element) => element switch
    {
        AdaptiveTextBlock text => [text.Text],
        AdaptiveContainer container => container.Items.SelectMany(Markdown),
        AdaptiveColumnSet set => set.Columns.SelectMany(Markdown),
        AdaptiveTable table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Items).SelectMany(Markdown),
        { Fallback.Content: AdaptiveElement instead } => Markdown(instead),
        _ => [],
    };
}
