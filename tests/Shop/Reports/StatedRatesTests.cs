using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Reports;

/// <summary>The layout is that of 万相台无界's 计划报表; the figures are made up.</summary>
public sealed class StatedRatesTests
{
    private const string Header = "日期,计划ID,计划名字,展现量,点击量,花费,点击率,总成交金额,总成交笔数,投入产出比\n";

    [Theory]
    [InlineData("2026-11-21,1,拉新,10000,235,100,2.35%,321.5,4,3.22")]
    [InlineData("2026-11-21,1,拉新,10000,235,100,0.0235,321.5,4,3.215")]
    [InlineData("2026-11-21,1,拉新,10000,235,0,2.35%,0,0,0")]
    [InlineData("2026-11-21,1,拉新,10000,235,100,-,-,-,-")]
    public void A_rate_that_is_what_its_parts_come_to_is_passed_over(string line) => Assert.Empty(Reading.Good(Header + line).Doubts);

    [Fact]
    public void A_return_that_its_parts_do_not_come_to_is_named_and_the_figures_are_kept()
    {
        var read = Reading.Good(Header + "2026-11-21,1,拉新,10000,235,100,2.35%,321.5,4,5.10\n");

        Assert.Equal([new Problem(ProblemCodes.RateDisagrees, "report.csv", 2, "投入产出比", "5.10", "3.215")], read.Doubts);
        Assert.Single(read.Blocks);
    }

    [Fact]
    public void A_click_rate_is_compared_to_its_own_fine_measure() =>
        Assert.Equal("点击率", Assert.Single(Reading.Good(Header + "2026-11-21,1,拉新,10000,235,100,2.45%,321.5,4,3.22\n").Doubts).Column);

    [Fact]
    public void A_number_below_the_table_is_no_conversion_window()
    {
        var read = Reading.Good("日期,计划ID,计划名称,花费,点击量,转化周期\n2026-11-20,1,甲,10,5,15天\n2026-11-20,2,乙,20,6,15天\n\n地域,访客,花费,件数,金额,数量\n浙江,1,2,3,4,300\n");

        Assert.Equal(2, Assert.Single(read.Blocks).Columns.Rows);
        Assert.Equal([LeftOutReasons.OtherTable], read.LeftOut.Select(left => left.Reason));
    }

    [Fact]
    public void Of_many_lines_that_disagree_three_are_named()
    {
        var lines = Enumerable.Range(1, 9).Select(campaign => $"2026-11-21,{campaign},拉新,10000,235,100,2.35%,321.5,4,5\n");

        Assert.Equal([2, 3, 4], Reading.Good(Header + string.Concat(lines)).Doubts.Select(doubt => doubt.Line));
    }
}
