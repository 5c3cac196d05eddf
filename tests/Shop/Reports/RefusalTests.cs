using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Reports;

public sealed class RefusalTests
{
    private const string Header = "统计日期,访客数,支付金额\n";

    [Fact]
    public void A_file_that_is_no_report_shows_its_first_line()
    {
        var problem = Reading.OnlyProblem("Dear all,\nplease find attached\n");

        Assert.Equal(new Problem(ProblemCodes.NotAReport, "report.csv", Found: "Dear all,"), problem);
    }

    [Fact]
    public void An_empty_file_is_no_report() => Assert.Equal(ProblemCodes.NotAReport, Reading.OnlyProblem(string.Empty).Code);

    [Fact]
    public void A_workbook_that_breaks_off_is_refused()
    {
        var result = Reading.Bytes([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00], "日报.xlsx");

        var problem = Assert.Single(Assert.IsType<ReadResult.Refused>(result).Problems);
        Assert.Equal(new Problem(ProblemCodes.DamagedFile, "日报.xlsx", Found: "zip"), problem);
    }

    [Fact]
    public void A_missing_header_is_named_in_both_languages()
    {
        var problem = Reading.OnlyProblem("统计日期,访客数\n2026-11-21,100\n");

        Assert.Equal(new Problem(ProblemCodes.MissingHeader, "report.csv", 1, Expected: "支付金额 / revenue"), problem);
    }

    [Fact]
    public void Either_of_two_headers_would_do() =>
        Assert.Equal("访客数 / visitors | 支付订单数 / orders", Reading.OnlyProblem("统计日期,支付金额\n2026-11-21,100\n").Expected);

    [Fact]
    public void A_header_that_stands_twice_is_refused()
    {
        var problem = Reading.OnlyProblem("统计日期,访客数,支付金额,访客数\n2026-11-21,100,1,100\n");

        Assert.Equal(new Problem(ProblemCodes.DuplicateHeader, "report.csv", 1, "访客数"), problem);
    }

    [Fact]
    public void A_header_that_nobody_reads_may_stand_twice() => Reading.Good("统计日期,访客数,支付金额,备注,备注\n2026-11-21,100,1,a,b\n");

    [Theory]
    [InlineData("2026-11-21,-5,10", ProblemCodes.NegativeValue, "访客数", "-5")]
    [InlineData("2026-11-21,5,-10.5", ProblemCodes.NegativeValue, "支付金额", "-10.5")]
    [InlineData("2026-11-21,5.5,10", ProblemCodes.NotANumber, "访客数", "5.5")]
    [InlineData("2026-11-21,5,1.234.5", ProblemCodes.NotANumber, "支付金额", "1.234.5")]
    [InlineData("2026-11-21,\"1,2,3\",10", ProblemCodes.NotANumber, "访客数", "1,2,3")]
    [InlineData("2026-11-21,٣,10", ProblemCodes.NotANumber, "访客数", "٣")]
    [InlineData("2026-11-21,1e3,10", ProblemCodes.NotANumber, "访客数", "1e3")]
    [InlineData("2026-02-30,5,10", ProblemCodes.NoSuchDate, "统计日期", "2026-02-30")]
    [InlineData("yesterday,5,10", ProblemCodes.NoSuchDate, "统计日期", "yesterday")]
    [InlineData(",5,10", ProblemCodes.NoSuchDate, "统计日期", "")]
    public void A_wrong_cell_is_named_with_its_line_and_header(string line, string code, string column, string found)
    {
        var problem = Reading.OnlyProblem($"{Header}2026-11-20,1,1\n{line}\n");

        Assert.Equal((code, 3, column, found), (problem.Code, problem.Line, problem.Column, problem.Found));
        Assert.NotNull(problem.Expected);
    }

    [Fact]
    public void A_number_broken_into_two_cells_is_not_read_as_two_numbers()
    {
        var problem = Reading.OnlyProblem($"{Header}2026-11-21,1,234,10\n");

        Assert.Equal(new Problem(ProblemCodes.Unreadable, "report.csv", 2, Found: "4", Expected: "3"), problem);
    }

    [Fact]
    public void A_line_that_ends_early_is_refused() => Assert.Equal(ProblemCodes.Unreadable, Reading.OnlyProblem($"{Header}2026-11-21,1\n").Code);

    [Fact]
    public void A_quote_that_never_closes_is_refused()
    {
        var problem = Reading.OnlyProblem($"{Header}2026-11-20,1,1\n2026-11-21,1,\"12\n2026-11-22,1,2\n");

        Assert.Equal((ProblemCodes.Unreadable, 3), (problem.Code, problem.Line));
    }

    [Fact]
    public void A_header_without_lines_is_refused() => Assert.Equal(ProblemCodes.NoRows, Reading.OnlyProblem(Header).Code);

    [Fact]
    public void The_same_day_twice_is_refused_and_says_where_it_stood_first()
    {
        var problem = Reading.OnlyProblem($"{Header}2026-11-21,1,1\n2026-11-20,1,1\n2026/11/21,2,2\n");

        Assert.Equal(new Problem(ProblemCodes.DuplicateRow, "report.csv", 4, Found: "2026-11-21", Expected: "2"), problem);
    }

    [Fact]
    public void The_same_source_twice_on_a_day_is_refused()
    {
        var problem = Reading.OnlyProblem("date,source,visitors\n2026-11-21,Search,1\n2026-11-21,Search,2\n2026-11-20,Search,3\n");

        Assert.Equal((3, "2026-11-21 Search"), (problem.Line, problem.Found));
    }

    [Fact]
    public void A_line_without_a_source_is_refused() =>
        Assert.Equal(new Problem(ProblemCodes.Unreadable, "report.csv", 2, "source", string.Empty), Reading.OnlyProblem("date,source,visitors\n2026-11-21,,1\n"));

    [Fact]
    public void All_problems_are_told_at_once_up_to_twenty()
    {
        var lines = Enumerable.Range(1, 28).Select(day => $"2026-02-{day:00},x,y");

        var problems = Reading.Problems(Header + string.Join('\n', lines));

        Assert.Equal(20, problems.Count);
        Assert.Equal([2, 2, 3, 3], problems.Take(4).Select(problem => problem.Line ?? 0));
    }

    [Fact]
    public void A_report_by_product_and_source_is_not_mistaken_for_one_by_product() =>
        Assert.Equal(ReportKinds.ProductBySource, Reading.Good("统计日期,商品ID,流量来源,访客数,支付金额\n2026-11-21,1,手淘搜索,2,3\n").Kind);
}
