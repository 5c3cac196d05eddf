using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Reports;

public sealed class ReportImportTests
{
    private const string First = "日期,商品ID,商品名称,支付金额,访客数\n2026-11-20,1,大衣,100,10\n2026-11-20,2,裙,50,5\n2026-11-21,1,大衣,70,7\n";

    [Fact]
    public void A_first_file_is_new_on_every_day() =>
        Assert.All(Plan(null, Reading.Good(First)), change => Assert.IsType<BlockChange.New>(change));

    [Fact]
    public void The_same_figures_under_another_name_and_in_another_order_change_nothing()
    {
        var again = Reading.Good("支付金额,日期,商品ID,商品名称,访客数\n50,2026-11-20,2,裙,5\n100,2026-11-20,1,大衣,10\n70,2026-11-21,1,大衣,7\n", "report (1).csv");

        Assert.All(Plan(First, again), change => Assert.Equal("report.csv", Assert.IsType<BlockChange.Unchanged>(change).Block.SourceFile));
    }

    [Fact]
    public void A_corrected_file_says_what_it_corrects()
    {
        var corrected = Reading.Good("日期,商品ID,商品名称,支付金额,访客数\n2026-11-20,1,大衣,90.5,10\n2026-11-20,3,帽,20,-\n2026-11-21,1,大衣,70,7\n");

        var changes = Plan(First, corrected);

        // Changed: 1's revenue; gone: 2's two figures; come: 3's revenue (its visitors are missing on both sides).
        Assert.Equal(new BlockChange.Replaced(corrected.Blocks[0], 1, 1, 4, 150, 110.5), changes[0]);
        Assert.IsType<BlockChange.Unchanged>(changes[1]);
    }

    [Fact]
    public void A_zero_in_place_of_a_missing_figure_is_a_change()
    {
        var change = Assert.Single(Plan("日期,访客数,支付金额\n2026-11-20,-,100\n", Reading.Good("日期,访客数,支付金额\n2026-11-20,0,100\n")));

        Assert.Equal(1, Assert.IsType<BlockChange.Replaced>(change).ValuesChanged);
    }

    private static List<BlockChange> Plan(string? kept, ReadResult.Read file)
    {
        var before = kept is null ? [] : Reading.Good(kept).Blocks.ToDictionary(block => block.Day);
        return [.. file.Blocks.Select(block => ReportImport.Compare(before.GetValueOrDefault(block.Day), block))];
    }
}
