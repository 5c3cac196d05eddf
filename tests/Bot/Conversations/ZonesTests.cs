using Helmsman.Bot.Conversations;

namespace Helmsman.Tests.Bot.Conversations;

public sealed class ZonesTests
{
    [Theory]
    [InlineData("Asia/Shanghai", "Asia/Shanghai")]
    [InlineData("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires")]
    [InlineData("Etc/GMT+8", "Etc/GMT+8")]
    [InlineData("UTC", "UTC")]
    [InlineData("China Standard Time", "Asia/Shanghai")]
    public void A_zone_is_known_by_its_iana_and_by_its_windows_name(string told, string zone) => Assert.Equal(zone, Zones.Valid(told));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Mars/Olympus")]
    [InlineData("../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("Asia/../Asia/Shanghai")]
    [InlineData("a\0b")]
    [InlineData("+08:00")]
    public void Anything_else_is_no_zone_and_no_error(string? told) => Assert.Null(Zones.Valid(told));

    [Fact]
    public void A_name_as_long_as_a_book_is_no_zone() => Assert.Null(Zones.Valid(new string('a', 100_000)));
}
