using CsCheck;
using Helmsman.Shop.Why;

namespace Helmsman.Tests.Shop.Why;

public sealed class MixTests
{
    [Fact]
    public void Every_member_rose_and_the_whole_fell_because_the_mix_shifted()
    {
        var split = Mix.Split([Member("A", (300, 5000), (140, 2000)), Member("B", (100, 5000), (170, 8000))])!;
        Assert.Equal(0.004313, split.Rate, precision: 6);
        Assert.Equal(-0.013312, split.Mix, precision: 6);
        Assert.True(split.IsMostlyMix);
    }

    [Fact]
    public void Rates_that_stayed_have_no_part_in_it()
    {
        var split = Mix.Split([Member("A", (50, 1000), (100, 2000)), Member("B", (100, 1000), (50, 500))])!;
        Assert.Equal(0, split.Rate, precision: 12);
        Assert.Equal(split.After - split.Before, split.Mix, precision: 12);
    }

    [Fact]
    public void A_member_that_was_not_there_before_is_mix() => Assert.Equal(
        0,
        Mix.Split([Member("A", (50, 1000), (50, 1000)), Member("new", (0, 0), (90, 300))])!.Rate,
        precision: 12);

    [Fact]
    public void A_member_without_visitors_on_either_side_has_no_part() =>
        Assert.Equal(["A"], Mix.Split([Member("A", (1, 10), (2, 10)), Member("B", (0, 0), (0, 0))])!.Members.Select(member => member.Id));

    [Fact]
    public void Without_visitors_there_is_nothing_to_split()
    {
        Assert.Null(Mix.Split([]));
        Assert.Null(Mix.Split([Member("A", (0, 0), (2, 10))]));
    }

    [Fact]
    public void Parts_add_up_whoever_is_missing()
    {
        var share = Gen.Frequency((1, Gen.Const((0.0, 0.0))), (6, Gen.Select(Gen.Double[0, 1000], Gen.Double[1, 1e5])));
        Gen.Select(share, share).List[1, 30].Sample(
            members =>
            {
                var split = Mix.Split([.. members.Select((member, id) => Member($"{id}", member.Item1, member.Item2))]);
                var off = split is null ? 0 : Math.Abs(split.Rate + split.Mix - (split.After - split.Before));
                Assert.True(off <= 1e-9 * Math.Max(1e-9, Math.Max(split?.Before ?? 0, split?.After ?? 0)), $"off by {off}");
            },
            iter: 20_000);
    }

    private static MixMember Member(string id, (double Above, double Below) before, (double Above, double Below) after) =>
        new(id, id, new(before.Above, before.Below), new(after.Above, after.Below));
}
