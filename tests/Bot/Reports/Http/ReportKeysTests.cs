using Helmsman.Bot;
using Helmsman.Bot.Reports.Http;

namespace Helmsman.Tests.Bot.Reports.Http;

public sealed class ReportKeysTests
{
    private const string Key = "made-up-key-of-a-test";
    private const string OtherKey = "another-key-of-a-test";

    private static readonly string[] Two = ["a", "b"];

    [Fact]
    public void A_key_is_known_by_its_whole_text_and_says_the_shop()
    {
        var keys = Keys(Two, ("export", Key, "b"), ("warehouse", OtherKey, "a"));

        Assert.Equal(new ReportKey("export", "b"), keys.Find($"Bearer {Key}"));
        Assert.Equal(new ReportKey("warehouse", "a"), keys.Find($"bearer {OtherKey} "));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData(Key)]
    [InlineData("Bearer made-up-key-of-a-tes")]
    [InlineData("Bearer made-up-key-of-a-test2")]
    [InlineData("Bearer MADE-UP-KEY-OF-A-TEST")]
    [InlineData("Basic made-up-key-of-a-test")]
    public void Anything_else_is_nobodys(string? authorization) => Assert.Null(Keys(Two, ("export", Key, "a")).Find(authorization));

    [Fact]
    public void With_one_shop_it_need_not_be_named() => Assert.Equal("a", Keys(["a"], ("export", Key, "")).Find($"Bearer {Key}")?.Shop);

    [Theory]
    [InlineData("", "a", "Keys:0:Key must have at least 16")]
    [InlineData("short", "a", "Keys:0:Key must have at least 16")]
    [InlineData("a key with blanks in it", "a", "Keys:0:Key must be of plain")]
    [InlineData(Key, "c", "Keys:0:Shop is 'c'; there are: a, b")]
    [InlineData(Key, "", "Keys:0:Shop is ''; there are: a, b")]
    public void A_setting_that_would_let_nobody_or_anybody_in_is_named(string key, string shop, string complaint)
    {
        var error = Assert.Throws<InvalidOperationException>(() => Keys(Two, ("export", key, shop)));

        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
        Assert.True(key.Length == 0 || !error.Message.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_key_for_two_shops_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Keys(Two, ("export", Key, "a"), ("warehouse", Key, "b")));

    private static ReportKeys Keys(IReadOnlyList<string> shops, params (string Name, string Key, string Shop)[] keys) => ReportKeys.Of(
        [.. keys.Select(key => new HelmsmanSettings.ReportKeySettings { Name = key.Name, Key = key.Key, Shop = key.Shop })], shops);
}
