using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;
using Helmsman.Tests.Cards;

namespace Helmsman.Tests.Shop.Why.Memory;

public sealed class CauseMemoryTests
{
    private static readonly Explanation Answer = CheckedExplanations.VisitorsFellWithCause with
    {
        Causes = [Found(CauseIds.Price), Found(CauseIds.Campaign), Found(CauseIds.StockOut), CheckedExplanations.VisitorsFellWithCause.Causes[^1]],
    };

    private static readonly CausePattern Pattern = CausePattern.Of(Answer);

    [Fact]
    public void Nothing_said_changes_nothing()
    {
        var recalled = CauseMemory.Empty.Recall(Answer);

        Assert.Equal(Answer.Causes, recalled.Causes);
        Assert.Equal(Remembered.Nothing, recalled.Remembered);
    }

    [Fact]
    public void What_was_confirmed_before_comes_first_and_what_was_corrected_last()
    {
        var recalled = Memory(
            Before(7, CauseIds.Price, CauseIds.StockOut), Before(14, CauseIds.StockOut, CauseIds.StockOut), Before(21, CauseIds.Campaign, CauseIds.Campaign)).Recall(Answer);

        Assert.Equal([CauseIds.StockOut, CauseIds.Campaign, CauseIds.Price], Names(recalled).Take(3));
    }

    [Fact]
    public void What_nobody_found_this_time_is_quoted_and_never_found()
    {
        var recalled = Memory(Before(7, null, CauseIds.Reviews), Before(14, null, null, "仓库停电")).Recall(Answer);

        Assert.Equal(Names(Answer), Names(recalled));
        Assert.Equal(CauseVerdict.NotChecked, recalled.Causes.Single(cause => cause.Cause == CauseIds.Reviews).Verdict);
        Assert.Equal((CauseIds.Reviews, 1, 2), (recalled.Remembered.Before!.Last.Cause, recalled.Remembered.Before.Same, recalled.Remembered.Before.Times));
    }

    [Fact]
    public void Another_pattern_is_not_recalled()
    {
        var others = new[] { Pattern with { Rose = true }, Pattern with { Metric = MetricIds.Buyers }, Pattern with { Where = "source=淘宝客" } };
        var recalled = Memory([.. others.Select((pattern, index) => Before(index + 1, CauseIds.StockOut, CauseIds.StockOut) with { Pattern = pattern })]).Recall(Answer);

        Assert.Equal(Names(Answer), Names(recalled));
        Assert.Null(recalled.Remembered.Before);
    }

    [Fact]
    public void The_movement_itself_is_no_time_before()
    {
        var own = Before(0, CauseIds.Campaign, CauseIds.Campaign) with { Movement = CauseSaid.MovementOf("lanxi", Answer.Question) };

        var recalled = Memory(own).Recall(Answer);

        Assert.Equal(new Remembered(own, 1, null), recalled.Remembered);
        Assert.Equal(CauseIds.Campaign, recalled.Cause!.Cause);
    }

    [Fact]
    public void Whoever_it_is_handed_to_gets_the_cause_that_counts()
    {
        var found = Memory().Recall(Answer).Finding!;
        Assert.Equal((Roles.Design, CauseIds.Price), (found.Owner, found.Because!.Cause));

        var corrected = Before(0, CauseIds.Price, null, "仓库停电") with { Movement = CauseSaid.MovementOf("lanxi", Answer.Question) };
        Assert.Null(Memory(corrected).Recall(Answer).Finding!.Because);
    }

    [Fact]
    public void What_did_not_move_has_no_past() => Assert.Same(
        Explanations.ConversionWithinNormal, Memory(Before(7, CauseIds.Price, CauseIds.Price)).Recall(Explanations.ConversionWithinNormal));

    [Fact]
    public void Several_members_at_once_are_several_whichever_they_are()
    {
        Assert.Equal("source=手淘搜索&product-id=*", Pattern.Where);
        Assert.Equal(new CausePattern(MetricIds.Revenue, false, "traffic-by-source=手淘搜索"), CausePattern.Of(Explanations.RevenueFell));
    }

    private static CauseReading Found(string cause) => new(cause, CauseVerdict.Found, Certainty.Sure, [], 100, Roles.Design, []);

    private static IEnumerable<string> Names(Explanation answer) => answer.Causes.Select(cause => cause.Cause);

    private static CauseSaid Before(int daysAgo, string? proposed, string? cause, string? words = null) => new(
        "lanxi",
        $"m{daysAgo}",
        Pattern,
        Period.Of(Fixtures.Day.AddDays(-daysAgo)),
        proposed,
        cause,
        words,
        "p1",
        Fixtures.At(1, 0, 0));

    private static CauseMemory Memory(params IReadOnlyList<CauseSaid> said) => new([.. said.Select(each => new Document<CauseSaid>(each.Id, each, 1))]);
}
