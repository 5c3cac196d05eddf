using Helmsman.Bot;
using Helmsman.Bot.Reports.Sql;
using Helmsman.Bot.Shops;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;

namespace Helmsman.Tests.Bot.Reports.Sql;

public sealed class SqlReportsTests
{
    private static readonly ShopCatalog Shops = new([new ListedShop(new ShopProfile("a", "A", "Asia/Shanghai", "CNY", "zh-CN"), CampaignCalendar.Empty)]);

    [Theory]
    [InlineData("07:30", "0 30 7 * * ?")]
    [InlineData("7:05", "0 5 7 * * ?")]
    [InlineData("0 0/15 6-9 ? * MON-FRI", "0 0/15 6-9 ? * MON-FRI")]
    public void When_is_a_time_of_day_or_a_cron_expression(string at, string cron) => Assert.Equal(cron, Assert.Single(Of(each => each.At = at).All).Cron);

    [Theory]
    [InlineData("At", "half past seven")]
    [InlineData("At", "25:00")]
    [InlineData("At", "")]
    [InlineData("Kind", "weather")]
    [InlineData("Query", " ")]
    [InlineData("Name", "")]
    [InlineData("Shop", "b")]
    [InlineData("Connection", "")]
    [InlineData("Connection", "Host=db;Passwort=s3cret")]
    [InlineData("Connection", "Host=db;Password=a;s3cret")]
    [InlineData("Connection", "s3cret")]
    [InlineData("TimeoutSeconds", "0")]
    public void A_setting_that_cannot_work_is_named_and_no_secret_told(string setting, string value)
    {
        var property = typeof(HelmsmanSettings.SqlReportSettings).GetProperty(setting)!;

        var error = Assert.Throws<InvalidOperationException>(() => Of(each => property.SetValue(each, Convert.ChangeType(value, property.PropertyType))));

        Assert.StartsWith($"Helmsman:Reports:Sql:0:{setting}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_the_same_name_are_refused() => Assert.Throws<InvalidOperationException>(() => SqlReports.Of([Right(), Right()], Shops));

    [Fact]
    public void What_a_database_holds_reads_as_an_export_does()
    {
        var shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

        Assert.Equal(string.Empty, SqlCell.Of(DBNull.Value, shanghai));
        Assert.Equal("2026-11-21", SqlCell.Of(new DateOnly(2026, 11, 21), shanghai));
        Assert.Equal("2026-11-21", SqlCell.Of(new DateTime(2026, 11, 20, 16, 0, 0, DateTimeKind.Utc), shanghai));
        Assert.Equal("2026-11-20", SqlCell.Of(new DateTime(2026, 11, 20, 16, 0, 0, DateTimeKind.Unspecified), shanghai));
        Assert.Equal("1234.5", SqlCell.Of(1234.50m, shanghai));
        Assert.Equal("0.1", SqlCell.Of(0.1, shanghai));
        Assert.Equal("100000", SqlCell.Of(1e5f, shanghai));
        Assert.Equal("NaN", SqlCell.Of(double.NaN, shanghai));
        Assert.Equal("12", SqlCell.Of(12L, shanghai));
        Assert.Equal("手淘搜索", SqlCell.Of("手淘搜索", shanghai));
    }

    private static SqlReports Of(Action<HelmsmanSettings.SqlReportSettings> change)
    {
        var settings = Right();
        change(settings);
        return SqlReports.Of([settings], Shops);
    }

    private static HelmsmanSettings.SqlReportSettings Right() => new()
    {
        Name = "warehouse", Connection = "Host=db;Password=made-up", Query = "SELECT 1", Kind = "shop-daily", At = "07:30",
    };
}
