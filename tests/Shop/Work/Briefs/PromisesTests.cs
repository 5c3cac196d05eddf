using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Tests.Shop.Work.Briefs;

public sealed class PromisesTests
{
    [Theory]
    [InlineData("我们店不退货的")]
    [InlineData("特价款不能退")]
    [InlineData("拒绝退款")]
    [InlineData("亲，这个不支持退换")]
    [InlineData("无法给您办理退货")]
    [InlineData("Sale items: no returns.")]
    [InlineData("we cannot refund that")]
    [InlineData("We don't accept returns")]
    public void Words_that_take_back_a_return_are_seen(string text) => Assert.True(Promises.AreDenied(text));

    [Theory]
    [InlineData("7天内的退货：不问原因、不挽留，直接办退货退款。")]
    [InlineData("退货运费我们出，不用您操心")]
    [InlineData("不满意就退")]
    [InlineData("Ask nothing, return and refund at once.")]
    [InlineData("We accept any return within 7 days, no questions")]
    public void Words_that_keep_the_promise_pass(string text) => Assert.False(Promises.AreDenied(text));
}
