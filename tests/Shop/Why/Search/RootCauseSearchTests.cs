using Helmsman.Shop.Why.Search;
using static Helmsman.Tests.Shop.Why.Search.Tables;

namespace Helmsman.Tests.Shop.Why.Search;

public sealed class RootCauseSearchTests
{
    private const int Any = Helmsman.Shop.Why.Search.Element.Any;
    private static readonly int[] Shop = [8, 6, 5, 4];

    [Fact]
    public void What_fell_is_named_and_nothing_else()
    {
        var leaves = Noisy(Shop, 1, leaf => leaf[0] == 2 && leaf[2] == 1 ? .5 : 1);

        var result = RootCauseSearch.Find(leaves);

        var cause = Assert.Single(result.Causes);
        Assert.Equal(Element(2, Any, 1, Any), cause.Element);
        Assert.Equal(Direction.Down, result.Direction);
        Assert.Null(result.CommonShift);
        Assert.Equal(.5, cause.Actual / cause.Expected, .05);
    }

    [Fact]
    public void Several_causes_are_named_each_as_coarse_as_it_is()
    {
        var leaves = Noisy(Shop, 2, leaf => leaf[3] == 0 ? .4 : leaf is [7, 3, _, _] or [1, _, 2, _] ? .6 : 1);

        Assert.Equal([Element(Any, Any, Any, 0), Element(1, Any, 2, Any), Element(7, 3, Any, Any)], Found(leaves).OrderBy(one => one.Layer).ThenBy(one => one.Members[0]));
    }

    [Fact]
    public void A_rise_is_found_by_itself_and_when_asked_for_among_falls()
    {
        var rose = Noisy(Shop, 3, leaf => leaf[1] == 4 ? 1.6 : 1);
        var both = Noisy(Shop, 3, leaf => leaf[1] == 4 ? 1.6 : leaf[0] == 0 ? .2 : leaf[0] == 1 ? .2 : 1);

        Assert.Equal((Direction.Up, Element(Any, 4, Any, Any)), (RootCauseSearch.Find(rose).Direction, Assert.Single(Found(rose))));
        Assert.Equal([Element(Any, 4, Any, Any)], Found(both, new(Direction.Up)));
    }

    [Theory]
    [InlineData(.95)]
    [InlineData(1.08)]
    [InlineData(.6)]
    public void What_happened_to_everything_is_told_apart_from_causes(double all)
    {
        var leaves = Noisy(Shop, 4, leaf => all * (leaf[0] == 3 && leaf[1] == 2 ? .4 : 1));

        var result = RootCauseSearch.Find(leaves, new(Direction.Down));

        Assert.Equal(all - 1, result.CommonShift!.Value, .02);
        Assert.Equal(Element(3, 2, Any, Any), Assert.Single(result.Causes).Element);
    }

    [Fact]
    public void Nothing_is_named_in_noise()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            Assert.Empty(Found(Noisy(Shop, seed, _ => 1)));
            Assert.Empty(Found(Counted(Shop, seed, _ => 1)));
        }
    }

    [Fact]
    public void Counts_too_small_to_show_anything_one_by_one_show_it_together()
    {
        var leaves = Counted([12, 8, 5, 4], 5, leaf => leaf[1] == 3 ? .3 : 1);

        Assert.Equal([Element(Any, 3, Any, Any)], Found(leaves));
    }
}
