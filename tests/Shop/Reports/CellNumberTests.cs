using System.Globalization;
using System.Text;
using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Reports;

public sealed class CellNumberTests
{
    [Theory]
    [InlineData("1234", 1234)]
    [InlineData("1,234", 1234)]
    [InlineData("1,234,567", 1234567)]
    [InlineData("１，２３４", 1234)]
    [InlineData("5.0", 5)]
    [InlineData("1.2万", 12000)]
    [InlineData("1.2w", 12000)]
    [InlineData("3亿", 300000000)]
    [InlineData("+7", 7)]
    [InlineData("007", 7)]
    [InlineData("999999999999999", 999999999999999)]
    public void A_count(string text, double value) => Assert.Equal((value, null, null), Measure(text, Unit.Count));

    [Theory]
    [InlineData("¥1,234.50", 1234.5)]
    [InlineData("￥ 1,234.50", 1234.5)]
    [InlineData("$1,299.50", 1299.5)]
    [InlineData("MX$2,000.00", 2000)]
    [InlineData("A$0.00", 0)]
    [InlineData("US$ 12.5", 12.5)]
    [InlineData("₹38,165.00", 38165)]
    [InlineData("₹1,23,45,678.00", 12345678)]
    [InlineData("£0.00", 0)]
    [InlineData("€7.10", 7.1)]
    [InlineData("7.10 €", 7.1)]
    [InlineData("CNY 7.10", 7.1)]
    [InlineData("1,234.50元", 1234.5)]
    [InlineData("1.5万元", 15000)]
    [InlineData("￥１，２３４．５０", 1234.5)]
    [InlineData("0.1", 0.1)]
    [InlineData("123456789.123456789", 123456789.123456789)]
    public void Money(string text, double value) => Assert.Equal((value, null, null), Measure(text, Unit.Money));

    [Theory]
    [InlineData("12.34%", 0.1234)]
    [InlineData("12.34％", 0.1234)]
    [InlineData("0.07%", 0.0007)]
    [InlineData("100.00%", 1)]
    [InlineData("1,050.5%", 10.505)]
    [InlineData("0.5", 0.5)]
    [InlineData("0.14285714285714285", 0.14285714285714285)]
    [InlineData("5e-05", 0.00005)]
    public void A_rate(string text, double value) => Assert.Equal((value, null, null), Measure(text, Unit.Percent));

    [Theory]
    [InlineData("00:01:30", 90)]
    [InlineData("0:12", 12)]
    [InlineData("25:00:00", 90000)]
    [InlineData("1分30秒", 90)]
    [InlineData("1分钟", 60)]
    [InlineData("90秒", 90)]
    [InlineData("1小时2分3秒", 3723)]
    [InlineData("2天", 172800)]
    [InlineData("4.87", 4.87)]
    [InlineData("￥3.50", 3.5)]
    public void A_plain_number_and_a_duration_in_seconds(string text, double value) => Assert.Equal((value, null, null), Measure(text, Unit.Number));

    [Theory]
    [InlineData("-5", -5)]
    [InlineData("-$5.25", -5.25)]
    [InlineData("$-5.25", -5.25)]
    [InlineData("(1,234.50)", -1234.5)]
    [InlineData("（123）", -123)]
    [InlineData("($5.00)", -5)]
    [InlineData("−5", -5)]
    [InlineData("-0.00", 0)]
    public void Below_zero_where_that_may_be(string text, double value)
    {
        Assert.Equal((value, null, null), Measure(text, Unit.Money, mayBeNegative: true));
        Assert.Equal(value == 0 ? null : ProblemCodes.NegativeValue, Measure(text, Unit.Money).Wrong);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("—")]
    [InlineData("NULL")]
    [InlineData("null")]
    [InlineData("\\N")]
    [InlineData("N/A")]
    [InlineData("nan")]
    [InlineData("－")]
    public void What_says_nothing_is_missing_and_not_zero(string text)
    {
        Assert.True(Cells.IsMissing(text));
        Assert.All(Enum.GetValues<Unit>(), unit => Assert.Equal(default, Measure(text, unit)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.00")]
    [InlineData("无线")]
    [InlineData("nano")]
    public void What_says_something_is_not_missing(string text) => Assert.False(Cells.IsMissing(text));

    [Theory]
    [InlineData("100-200")]
    [InlineData("1~5")]
    [InlineData("1 ～ 5")]
    [InlineData("1,000-2,000")]
    [InlineData("1万-2万")]
    [InlineData("10万以上")]
    [InlineData("10万+")]
    [InlineData("<5")]
    [InlineData("≥100")]
    public void A_range_names_no_number(string text) => Assert.Equal(default, Measure(text, Unit.Count));

    [Theory]
    [InlineData("5.5", Unit.Count)]
    [InlineData("1e3", Unit.Count)]
    [InlineData("1.2E+12", Unit.Count)]
    [InlineData("1,2,3", Unit.Count)]
    [InlineData("12,34", Unit.Count)]
    [InlineData("1234,567", Unit.Count)]
    [InlineData(",123", Unit.Count)]
    [InlineData("12%", Unit.Count)]
    [InlineData("¥5", Unit.Count)]
    [InlineData("00:01:30", Unit.Count)]
    [InlineData("٣", Unit.Count)]
    [InlineData("1 234", Unit.Count)]
    [InlineData("2026-11-21", Unit.Count)]
    [InlineData("6012345678901234567", Unit.Count)]
    [InlineData("1.234,56", Unit.Money)]
    [InlineData("1234,56", Unit.Money)]
    [InlineData("1.234.5", Unit.Money)]
    [InlineData("5.", Unit.Money)]
    [InlineData("5%", Unit.Money)]
    [InlineData("(5", Unit.Money)]
    [InlineData("--5", Unit.Money)]
    [InlineData("一万二", Unit.Money)]
    [InlineData("1e999", Unit.Number)]
    [InlineData("1:", Unit.Money)]
    public void What_is_no_number_of_its_unit_is_refused_with_an_example(string text, Unit unit)
    {
        var (value, wrong, expected) = Measure(text, unit);

        Assert.Equal((null, ProblemCodes.NotANumber), (value, wrong));
        Assert.Null(Measure(expected!, unit).Wrong);
    }

    [Fact]
    public void A_long_text_is_no_number() => Assert.Equal(ProblemCodes.NotANumber, Measure(new string('9', 10_000), Unit.Money).Wrong);

    [Fact]
    public void A_number_comes_back_to_the_last_bit() => Gen.Double[0, 1e12].Sample(number =>
    {
        var cents = Math.Round(number, 2);
        return Measure(cents.ToString("0.00", CultureInfo.InvariantCulture), Unit.Money).Value == cents
            && Measure(cents.ToString("#,##0.00", CultureInfo.InvariantCulture), Unit.Money).Value == cents
            && Measure("¥" + cents.ToString("#,##0.##", CultureInfo.InvariantCulture), Unit.Money).Value == cents;
    });

    [Fact]
    public void Nothing_that_stands_in_a_cell_is_too_odd_to_be_read() =>
        Gen.Select(Gen.String, Gen.Enum<Unit>()).Sample((text, unit) => Measure(text, unit) is { Value: null } or { Wrong: null });

    [Fact]
    public void Bytes_that_are_no_text_are_no_number() =>
        Gen.Byte.Array.Sample(bytes =>
        {
            _ = Cells.Date(bytes, DayOrder.DayFirst);
            _ = Cells.IsSum(bytes);
            return Cells.Measure(bytes, Unit.Number) is { Value: null } or { Wrong: null };
        });

    [Fact]
    public void Reading_a_cell_makes_no_object()
    {
        byte[][] cells = [.. new[] { "1234", "0.5", "¥1,234.50", "12.34%", "1.2万", "-", "2026-11-21", "00:01:30" }.Select(Encoding.UTF8.GetBytes)];
        Read(cells);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 1000; time++)
        {
            Read(cells);
        }

        // The runtime makes something of its own now and then; a cell that makes an object makes a thousand.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8_000);
    }

    [Theory]
    [InlineData("合计", true)]
    [InlineData("汇总值", true)]
    [InlineData("店铺平均值", true)]
    [InlineData("合计：", true)]
    [InlineData("合计（12 条）", true)]
    [InlineData("Grand total", true)]
    [InlineData("TOTAL", true)]
    [InlineData("同行平均", true)]
    [InlineData("", false)]
    [InlineData("合计购买", false)]
    [InlineData("total look dress", false)]
    [InlineData("同行者", false)]
    public void A_line_of_sums_is_known(string text, bool isSum) => Assert.Equal(isSum, Cells.IsSum(text));

    private static void Read(byte[][] cells)
    {
        foreach (var cell in cells)
        {
            _ = Cells.Measure(cell, Unit.Number);
            _ = Cells.Date(cell);
            _ = Cells.IsMissing(cell);
            _ = Cells.IsSum(cell);
        }
    }

    private static (double? Value, string? Wrong, string? Expected) Measure(string text, Unit unit, bool mayBeNegative = false) =>
        Cells.Measure(Encoding.UTF8.GetBytes(text), unit, mayBeNegative);
}
