using Helmsman.Bot.Moves.Changes;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Tests.Cards;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Bot.Moves;

public sealed class ChangeFormTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    /// <summary>Forty products, the last of which sells least.</summary>
    private static readonly ShopSnapshot Shop = new(
        Days.Profile,
        ShopHistory.Of([Blocks.Of(ReportKinds.ProductDaily, Day, "商品.csv", [MetricIds.Revenue], [.. Enumerable.Range(0, 40).Select(index => new Row($"p{index}", $"宝贝{index}", [1_000.0 - index]))])]),
        [],
        CampaignCalendar.Empty,
        Team.Empty);

    [Theory]
    [InlineData("p39", true)]
    [InlineData(ChangeFields.WholeShop, true)]
    [InlineData("p99", false)]
    public void A_product_that_nobody_knows_is_not_taken_for_the_whole_shop(string product, bool isKnown)
    {
        var fields = new ChangeFields("image", product, null, "新图", "2026-11-24", "20:00");

        var errors = ChangeFormCheck.Errors(fields, Shop, new(2026, 11, 23, 1, 0, 0, TimeSpan.Zero), Gallery.Chinese);

        Assert.Equal(isKnown ? [] : [ChangeFields.ProductId], errors.Keys);
    }

    [Fact]
    public void Whichever_product_was_named_can_be_chosen()
    {
        Assert.Contains("\"p39\"", ChangeForm.Of(new ChangeFields(Product: "p39"), [], Shop, Day, Gallery.Chinese).Content.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"p38\"", ChangeForm.Of(new ChangeFields(Product: "p39"), [], Shop, Day, Gallery.Chinese).Content.ToJson(), StringComparison.Ordinal);
    }
}
