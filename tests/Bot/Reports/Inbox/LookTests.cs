using Helmsman.Bot.Reports.Inbox;

namespace Helmsman.Tests.Bot.Reports.Inbox;

public sealed class LookTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero);
    private static readonly DateTime Written = new(2026, 11, 22, 0, 59, 0, DateTimeKind.Utc);

    [Fact]
    public void A_file_is_ripe_when_it_has_been_the_same_for_two_seconds()
    {
        var first = Look.At(null, 10, Written, Now);
        var second = Look.At(first, 10, Written, Now + Look.Settling);

        Assert.False(first.IsRipe(Now));
        Assert.False(first.IsRipe(Now + Look.Settling - TimeSpan.FromTicks(1)));
        Assert.True(second.IsRipe(Now + Look.Settling));
    }

    [Theory]
    [InlineData(11, 0)]
    [InlineData(10, 1)]
    public void One_that_grew_or_was_written_again_starts_anew(long length, int secondsLater)
    {
        var first = Look.At(null, 10, Written, Now);
        var second = Look.At(first, length, Written.AddSeconds(secondsLater), Now + Look.Settling);

        Assert.False(second.IsRipe(Now + Look.Settling));
        Assert.True(second.IsRipe(Now + Look.Settling + Look.Settling));
    }

    [Fact]
    public void An_empty_file_is_given_a_minute_to_be_filled()
    {
        var look = Look.At(null, 0, Written, Now);

        Assert.False(look.IsRipe(Now + TimeSpan.FromSeconds(59)));
        Assert.True(look.IsRipe(Now + TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public void After_trouble_it_rests_a_minute_unless_it_is_written_again()
    {
        var troubled = Look.At(null, 10, Written, Now).After("locked", Now);

        Assert.False(Look.At(troubled, 10, Written, Now + Look.Settling).IsRipe(Now + TimeSpan.FromSeconds(59)));
        Assert.True(troubled.IsRipe(Now + TimeSpan.FromMinutes(1)));
        Assert.Null(Look.At(troubled, 10, Written.AddSeconds(1), Now).Trouble);
    }
}
