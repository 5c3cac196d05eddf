using Helmsman.Shop;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;
using Helmsman.Tests.Cards;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Shop.Work;

/// <summary>What a task's card does not show: money to whom it is not for, and our guess before somebody's own.</summary>
public sealed class WhatIsKeptBackTests
{
    private static readonly WorkEvent Started = new WorkEvent.Started("p3", At(23, 9, 0), "换图");

    [Fact]
    public void Without_the_right_no_figure_of_money_is_on_a_task_that_was_read()
    {
        var (all, few) = (Text(Helmsman.Tests.Cards.Outcomes.Kept), Text(Helmsman.Tests.Cards.Outcomes.Kept.WithoutMoney()));

        Assert.Contains("¥12,460", all, StringComparison.Ordinal);
        Assert.DoesNotContain("¥", few, StringComparison.Ordinal);
        Assert.Contains("The gain was kept", few, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_possible_cause_waits_for_the_own_view()
    {
        var item = Handed() with
        {
            Brief = Handed().Brief with { DiagnoseFirst = true, Finding = SearchFell with { Because = new FoundCause(CauseIds.Price, IsSure: false, []) } },
        };

        Assert.DoesNotContain("possible cause", Text(item), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("possible cause", Text(item with { Events = [.. item.Events, Started] }), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Whoever_gets_it_next_says_first_what_he_thinks()
    {
        var item = Handed() with { Brief = Handed().Brief with { DiagnoseFirst = true } };
        var handedOn = item with { Events = [.. item.Events, Started, new WorkEvent.Reassigned("p1", At(23, 10, 0), "p2")] };

        Assert.Null(handedOn.Standing.Started);
    }

    private static string Text(WorkItem item) => Helmsman.Cards.TaskCard.Of(item, Crew, Lanxi, Gallery.English, Helmsman.Cards.TaskView.ForEverybody(Helmsman.Cards.Place.Anywhere)).PlainText;
}
