using Helmsman.Shop.Metrics;

namespace Helmsman.Tests.Shop.Reports;

/// <summary>The names are real layouts with made-up days.</summary>
public sealed class FileDaysTests
{
    [Theory]
    [InlineData("【生意参谋平台】无线店铺流量来源-2026-11-21_2026-11-21.xls", "2026-11-21", "2026-11-21")]
    [InlineData("【生意参谋平台】商品_全部_2026-11-21_2026-11-21 (1).xls", "2026-11-21", "2026-11-21")]
    [InlineData("【生意参谋平台】无线店铺流量来源-2026-11-16_2026-11-22.xls", "2026-11-16", "2026-11-22")]
    [InlineData("店铺-整体-全部历史-分日-所有终端-2026-11-01-2026-11-30.xlsx", "2026-11-01", "2026-11-30")]
    [InlineData("舵手店 账号 商品20261121-20261121 08_30_15.xlsx", "2026-11-21", "2026-11-21")]
    [InlineData("舵手店 账号 商品20261101-20261130 08_30_15 (2).xlsx", "2026-11-01", "2026-11-30")]
    [InlineData("舵手店_店铺来源_流量来源_按天_20261121_20261121_全部渠道.xlsx", "2026-11-21", "2026-11-21")]
    [InlineData("舵手店_商品明细_2026-11-21_sku.xlsx", "2026-11-21", "2026-11-21")]
    [InlineData("舵手店_20261121_全部渠道_商品明细.xlsx", "2026-11-21", "2026-11-21")]
    [InlineData("product-inquiry-舵手店-2026-11-21.xls", "2026-11-21", "2026-11-21")]
    [InlineData("Analytics All Web Site Data Landing Pages 20150416-20150416.csv", "2015-04-16", "2015-04-16")]
    [InlineData("流量来源_2026-11.xlsx", "2026-11-01", "2026-11-30")]
    [InlineData("流量来源202602.xlsx", "2026-02-01", "2026-02-28")]
    [InlineData("2026年2月店铺日报.xlsx", "2026-02-01", "2026-02-28")]
    [InlineData("2026年11月21日店铺日报.xlsx", "2026-11-21", "2026-11-21")]
    public void A_name_says_the_days(string name, string first, string last) =>
        Assert.Equal(new Period(DateOnly.Parse(first), DateOnly.Parse(last)), FileDays.OfName(name));

    [Theory]
    [InlineData("商品报表_20261122_083015.csv")]
    [InlineData("计划报表_20261122_083015_舵手店.csv")]
    [InlineData("报表 2026-11-22 08_30_15.csv")]
    [InlineData("export_20261122083015.csv")]
    [InlineData("summary_data_day.csv")]
    [InlineData("商品_601234567890.xls")]
    [InlineData("商品_60123456.xls")]
    [InlineData("来源_2026-11-22_2026-11-21.xls")]
    [InlineData("来源_2026-11-21_和_2026-12-21.xls")]
    [InlineData("来源_2026-02-30.xls")]
    public void A_name_that_says_nothing_or_only_when_it_was_downloaded(string name) => Assert.Null(FileDays.OfName(name));

    [Theory]
    [InlineData("# ----|# Traffic acquisition|# Account: 舵手|# Start date: 20260501|# End date: 20260531", "2026-05-01", "2026-05-31")]
    [InlineData("# Acquisition de trafic|# Date de début : 20260701|# Date de fin : 20260701", "2026-07-01", "2026-07-01")]
    [InlineData("# ----|# All Web Site Data|# 20150416-20150416|# ----", "2015-04-16", "2015-04-16")]
    [InlineData("导出时间：2026-11-22|统计时间：2026-11-16 至 2026-11-22", "2026-11-16", "2026-11-22")]
    public void The_lines_above_a_header_say_the_days(string lines, string first, string last) =>
        Assert.Equal(new Period(DateOnly.Parse(first), DateOnly.Parse(last)), FileDays.OfLines(lines.Split('|')));

    [Theory]
    [InlineData("# ----|# Property: 舵手 2026|生意参谋|导出时间：2026-11-22")]
    [InlineData("")]
    public void Lines_that_say_nothing(string lines) => Assert.Null(FileDays.OfLines(lines.Split('|')));

    [Theory]
    [InlineData("2026-11-21", "2026-11-21", PeriodLength.Day)]
    [InlineData("2026-11-16", "2026-11-22", PeriodLength.Week)]
    [InlineData("2026-02-01", "2026-02-28", PeriodLength.Month)]
    [InlineData("2026-11-01", "2026-11-29", PeriodLength.Other)]
    [InlineData("2026-11-01", "2026-12-31", PeriodLength.Other)]
    public void Files_of_days_are_told_from_those_of_weeks_and_months(string first, string last, PeriodLength length) =>
        Assert.Equal(length, FileDays.LengthOf(new Period(DateOnly.Parse(first), DateOnly.Parse(last))));
}
