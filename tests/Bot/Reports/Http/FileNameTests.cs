using Helmsman.Bot.Reports.Http;

namespace Helmsman.Tests.Bot.Reports.Http;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("report.csv")]
    [InlineData("店铺日报 2026-11-21 (2).xlsx")]
    [InlineData("100%.csv")]
    public void A_name_is_a_name(string name) => Assert.Equal(name, FileName.Of(name));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../../etc/passwd")]
    [InlineData("a%2Fb.csv")]
    [InlineData("a%2fb.csv")]
    [InlineData("a\\b.csv")]
    [InlineData("C:b.csv")]
    [InlineData("a\nb.csv")]
    [InlineData("a\0b.csv")]
    public void A_path_is_none(string? name) => Assert.Null(FileName.Of(name));

    [Fact]
    public void Nor_is_one_that_no_file_system_takes() => Assert.Null(FileName.Of(new string('a', 201)));
}
