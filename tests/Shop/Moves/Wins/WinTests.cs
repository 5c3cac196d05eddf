using System.Text.Json;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Moves.Wins;

public sealed class WinTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly ShopSnapshot Shop = Days.Of("2026-11-01", 21)
        .Product("winner", revenue: 900, visitors: 100, buyers: 9)
        .Product("busy", revenue: 300, visitors: 400, buyers: 4)
        .Product("small", revenue: 100, visitors: 80, buyers: 1)
        .Product("fine", revenue: 800, visitors: 100, buyers: 10)
        .Product("quiet", revenue: 10, visitors: 5, buyers: 0)
        .Snapshot();

    [Fact]
    public void Candidates_have_visitors_and_a_rate_below_all_products_together_most_visitors_first() =>
        Assert.Equal(["busy", "small"], WinCandidates.Of(Shop, Gain(MetricIds.Conversion), OutcomeRules.Default).Select(item => item.Member));

    [Fact]
    public void What_won_is_no_candidate_even_if_it_lags()
    {
        var finding = Gain(MetricIds.Conversion) with { Member = "busy" };

        Assert.DoesNotContain(WinCandidates.Of(Shop, finding, OutcomeRules.Default), item => item.Member == "busy");
    }

    [Fact]
    public void A_rate_is_to_come_up_to_that_of_all()
    {
        var item = WinCandidates.Of(Shop, Gain(MetricIds.Conversion), OutcomeRules.Default)[0];

        Assert.Equal((MetricIds.Conversion, ReportKinds.ProductDaily, "busy"), (item.Watch.Metric, item.Watch.Dimension, item.Watch.Member));
        Assert.Equal(0.01, item.Before!.Value, 6);
        Assert.Equal(24.0 / 685, item.Wanted!.Value, 6);
        Assert.Equal(24.0 / 685, item.Watch.To * item.Watch.Figure!.Usual, 6);
    }

    [Fact]
    public void Any_other_figure_is_to_get_better_by_a_tenth()
    {
        var item = WinCandidates.Of(Shop, Gain(MetricIds.Revenue), OutcomeRules.Default)[0];

        Assert.Equal((MetricIds.Revenue, 2_100.0), (item.Watch.Metric, item.Before!.Value));
        Assert.Equal(2_310, item.Wanted!.Value, 6);
        Assert.Equal(2_310, item.Watch.To * item.Watch.Figure!.Usual, 6);
    }

    [Fact]
    public void Without_a_report_of_products_there_is_nothing_to_copy_to() => Assert.Empty(WinCandidates.Of(Shop with { History = ShopHistory.Empty }, Gain(MetricIds.Revenue), OutcomeRules.Default));

    [Fact]
    public void Of_three_two_got_better_and_what_cannot_be_told_counts_for_neither()
    {
        var win = Win();
        var result = WinResult.Of(win, [Copy(win, 0, OutcomeVerdicts.Recovered), Copy(win, 1, OutcomeVerdicts.Partly), Copy(win, 2, OutcomeVerdicts.NotRecovered), Copy(win, 3, OutcomeVerdicts.Unclear)]);

        Assert.Equal((3, 2), (result.Judged, result.Better));
    }

    [Fact]
    public void Reopened_it_is_judged_no_longer()
    {
        var (win, copy) = (Win(), Copy(Win(), 0, OutcomeVerdicts.Recovered));

        Assert.Equal(0, WinResult.Of(win, [copy with { Events = [.. copy.Events, new WorkEvent.Reopened("lin", Nine, "再看")] }]).Judged);
    }

    [Fact]
    public void Tasks_of_another_win_are_not_its_own()
    {
        var win = Win();

        Assert.All(WinResult.Of(win, [Copy(win with { Key = "other" }, 0, OutcomeVerdicts.Recovered)]).Tasks, each => Assert.Null(each.Task));
    }

    [Fact]
    public void It_is_stored_under_a_name_and_comes_back()
    {
        var win = Win();
        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(win, WinCopy.Documents.Json), WinCopy.Documents.Json)!;

        Assert.Equal(("win-copy", "demo/k", "win/k", "win-k-i0"), (WinCopy.Documents.Name, read.Id, read.From, read.HandOverKey(read.Items[0])));
        Assert.Equal(win.Items, read.Items);
    }

    private static Finding Gain(string metric) => new(
        "f", "demo", FindingRules.ProductRose, metric, ReportKinds.ProductDaily, "winner", "winner", Period.Of(new(2026, 11, 21)), Period.Of(new(2026, 11, 14)), 1, 2, null, Roles.Ads);

    private static WinCopy Win() => new(
        "demo", "k", Gain(MetricIds.Revenue), "lin", Nine, "首图", "换首图", Roles.Ads, "zhou", new(2026, 11, 25),
        [.. Enumerable.Range(0, 4).Select(index => new WinItem($"i{index}", $"宝贝{index}", 1, 2, new Watch(MetricIds.Revenue, ReportKinds.ProductDaily, $"i{index}", Period.Of(new(2026, 11, 21)), null, null, IsGain: false, 7, 0.8, 0.3) { Aim = 2 }))]);

    private static WorkItem Copy(WinCopy win, int item, string verdict) => new(
        $"demo/{item}",
        item,
        new Brief("demo", win.Finding, Roles.Ads, "zhou", "lin", "x", "y", new(2026, 11, 25), []) { From = win.From, Watch = win.Items[item].Watch },
        Nine,
        [new WorkEvent.Done("zhou", Nine), new WorkEvent.OutcomeRead(WorkEvent.Bot, Nine, new Outcome(verdict, Period.Of(new(2026, 12, 1)), 1, 2, 2, null, null, null))]);
}
