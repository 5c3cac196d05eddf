using Helmsman.Bot.Reports.Inbox;

namespace Helmsman.Tests.Bot.Reports.Inbox;

public sealed class TrayTests
{
    [Theory]
    [InlineData("report.csv.crdownload")]
    [InlineData("report.csv.part")]
    [InlineData("report.TMP")]
    [InlineData("~$report.xlsx")]
    [InlineData(".report.csv.swp")]
    [InlineData("report.csv.reason.txt")]
    [InlineData("Thumbs.db")]
    public void What_is_not_finished_or_is_no_report_is_passed_over(string name) => Assert.True(Passing.Over(name));

    [Theory]
    [InlineData("report.csv")]
    [InlineData("part.xlsx")]
    [InlineData("店铺日报_2026-11-21")]
    [InlineData("a~$b.xls")]
    public void Everything_else_is_taken(string name) => Assert.False(Passing.Over(name));

    [Fact]
    public void With_one_shop_the_inbox_is_its_tray_and_with_several_each_has_a_folder()
    {
        Assert.Equal([new Tray("a", "/in")], Tray.In("/in", ["a"]));
        Assert.Equal([new Tray("a", Path.Combine("/in", "a")), new Tray("b", Path.Combine("/in", "b"))], Tray.In("/in", ["a", "b"]));
    }

    [Theory]
    [InlineData("", "a.csv")]
    [InlineData("a.csv", "a (2).csv")]
    [InlineData("a.csv|a (2).csv", "a (3).csv")]
    [InlineData("a", "a.csv")]
    public void A_name_that_is_taken_gets_a_number(string taken, string expected) =>
        Assert.Equal(expected, Tray.FreeName("a.csv", name => taken.Split('|').Contains(name)));

    [Fact]
    public void The_oldest_file_comes_first()
    {
        using var folder = new TempFolder();
        var tray = new Tray("shop", folder.Path);
        tray.Prepare();
        File.SetLastWriteTimeUtc(folder.Write("a.csv", "new"), new DateTime(2026, 11, 22, 2, 0, 0, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(folder.Write("b.csv", "old"), new DateTime(2026, 11, 22, 1, 0, 0, DateTimeKind.Utc));

        Assert.Equal(["b.csv", "a.csv"], tray.Files().Select(file => file.Name));
    }

    [Fact]
    public void A_file_that_is_put_away_overwrites_none_and_its_reason_lies_beside_it()
    {
        using var folder = new TempFolder();
        var tray = new Tray("shop", folder.Path);
        tray.Prepare();
        folder.Write("refused/a.csv", "earlier");

        tray.Put(new FileInfo(folder.Write("a.csv", "later")), Tray.Refused, "because");

        Assert.Equal(["refused/a (2).csv", "refused/a (2).csv.reason.txt", "refused/a.csv"], folder.Files());
        Assert.Equal("earlier", File.ReadAllText(folder.At("refused", "a.csv")));
        Assert.StartsWith("because", File.ReadAllText(folder.At("refused", "a (2).csv.reason.txt")), StringComparison.Ordinal);
    }
}
