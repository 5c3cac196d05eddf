using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Reports;

public sealed class AskedColumnTests
{
    private static readonly KindColumns ShopDaily = KindColumns.Find(ReportKinds.ShopDaily)!;

    public static TheoryData<string> Kinds => [.. ReportKinds.All];

    private static StrangeColumn[] Columns =>
    [
        new("哪天", ["2026-11-20"], "date"),
        new("成交", ["99,000.00"], MetricIds.Revenue),
        new("来客", ["30,000"], MetricIds.Visitors),
        new("记的人", ["王敏"], null),
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_can_be_asked_about_and_what_it_needs_comes_first(string kind)
    {
        var needs = KindColumns.Find(kind)!.Needs.SelectMany(need => need).Distinct().ToList();

        var asked = AskedColumn.Of(KindColumns.Find(kind)!, Columns);

        Assert.NotEmpty(needs);
        Assert.InRange(asked.Count, needs.Count, AskedColumn.Most);
        Assert.Equal(needs, asked.Take(needs.Count).Select(column => column.Column));
    }

    [Fact]
    public void A_header_that_looks_like_a_column_is_guessed()
    {
        var asked = AskedColumn.Of(ShopDaily, Columns).ToDictionary(column => column.Column);

        Assert.Equal((0, 1, 2), (asked["date"].Guess, asked[MetricIds.Revenue].Guess, asked[MetricIds.Visitors].Guess));
        Assert.Null(asked[MetricIds.Orders].Guess);
        Assert.Equal([0, 1, 2, 3], asked[MetricIds.Orders].Offered);
    }

    [Fact]
    public void No_more_is_asked_than_the_file_has_headers_left_for() =>
        Assert.Equal(
            ["date", MetricIds.Revenue, MetricIds.Visitors, MetricIds.Orders, MetricIds.PageViews],
            AskedColumn.Of(ShopDaily, Columns).Select(column => column.Column));

    [Fact]
    public void Among_many_headers_text_is_not_offered_for_a_figure_and_the_guess_always_is()
    {
        StrangeColumn[] many =
            [.. Enumerable.Range(0, 200).Select(index => new StrangeColumn($"列{index}", [index % 2 == 0 ? "针织连衣裙" : "12"], index == 198 ? MetricIds.Revenue : null))];

        var revenue = AskedColumn.Of(ShopDaily, many).Single(column => column.Column == MetricIds.Revenue);

        Assert.Equal(AskedColumn.MostChoices / AskedColumn.Most, revenue.Offered.Count);
        Assert.Contains(198, revenue.Offered);
        Assert.DoesNotContain(0, revenue.Offered);
    }

    [Fact]
    public void The_likeliest_kind_is_the_one_whose_needs_are_guessed()
    {
        StrangeColumn[] sources = [new("渠道名", ["搜索"], "source"), new("来客", ["1"], MetricIds.Visitors), new("哪天", ["2026-11-21"], "date")];

        Assert.Equal(ReportKinds.ShopDaily, KindColumns.Likeliest(Columns)[0].Kind);
        Assert.Equal(ReportKinds.TrafficBySource, KindColumns.Likeliest(sources)[0].Kind);
        Assert.Equal(KindColumns.All.Count, KindColumns.Likeliest([]).Count);
    }

    [Fact]
    public void Answers_are_held_against_what_the_kind_needs()
    {
        Assert.Empty(Faults(("date", 0), (MetricIds.Revenue, 1), (MetricIds.Visitors, 2), (MetricIds.Refunds, ColumnFault.None)));
        Assert.Empty(Faults(("date", ColumnFault.None), (MetricIds.Revenue, 1), (MetricIds.Visitors, 2)));
        Assert.Equal(
            ["date", MetricIds.Revenue, MetricIds.Visitors],
            Faults((MetricIds.Revenue, ColumnFault.None)).OfType<ColumnFault.NotChosen>().Select(fault => fault.Column));
        Assert.Equal(
            [new ColumnFault.Twice(MetricIds.Visitors, MetricIds.Revenue)],
            Faults(("date", 0), (MetricIds.Revenue, 1), (MetricIds.Visitors, 1)));
    }

    private static IReadOnlyList<ColumnFault> Faults(params (string Column, int Header)[] chosen) =>
        ColumnFault.In(chosen.ToDictionary(each => each.Column, each => each.Header), ShopDaily, Columns);
}
