using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.DesignLog;

namespace Helmsman.Tests.Shop.Moves.DesignLog;

public sealed class RotationTests
{
    private static readonly DateOnly Today = new(2026, 11, 19);

    [Fact]
    public void Those_nobody_ever_looked_at_come_first_in_the_order_of_the_list() =>
        Assert.Equal(["甲", "丙", "乙"], Rotation.Next(["甲", "乙", "丙"], [Seen("乙", 1)], Today, 10));

    [Fact]
    public void Then_those_nobody_looked_at_for_longest() =>
        Assert.Equal(["丙", "甲", "乙"], Rotation.Next(["甲", "乙", "丙"], [Seen("乙", 1), Seen("丙", 9), Seen("甲", 3), Seen("甲", 12)], Today, 10));

    [Fact]
    public void Who_was_seen_today_has_had_his_turn() => Assert.Equal(["乙"], Rotation.Next(["甲", "乙"], [Seen("甲", 0)], Today, 10));

    [Fact]
    public void A_name_is_the_same_in_any_case() => Assert.Equal(["b"], Rotation.Next(["Aster", "b"], [Seen("ASTER", 0)], Today, 10));

    [Fact]
    public void Nobody_waits_longer_than_it_takes_to_look_at_all_others() => Gen.Select(Gen.Int[1, 30], Gen.Int[1, 10]).Sample((shops, perDay) =>
    {
        var peers = Enumerable.Range(0, shops).Select(each => $"店{each}").ToList();
        var seen = new List<ShopSeen>();
        for (var day = 0; day < 60; day++)
        {
            foreach (var peer in Rotation.Next(peers, seen, Today.AddDays(day), perDay))
            {
                seen.Add(Seen(peer, -day));
            }
        }

        var gap = (shops + perDay - 1) / perDay;
        Assert.All(peers, peer => Assert.True(Today.AddDays(59).DayNumber - Rotation.LastSeen(peer, seen)!.Value.DayNumber <= gap));
    });

    [Fact]
    public void A_shop_counts_once_for_whoever_looked_at_it_today()
    {
        ShopSeen[] seen = [Seen("甲", 0), Seen("甲", 0), Seen("乙", 0), Seen("丙", 1), Seen("丁", 0) with { Person = "he" }];
        Assert.Equal(new Progress(2, 2), Progress.Of(seen, "su", Today, 2));
        Assert.True(Progress.Of(seen, "su", Today, 2).IsReached);
        Assert.False(Progress.Of(seen, "su", Today, 3).IsReached);
    }

    [Fact]
    public void A_week_tells_what_was_looked_at_and_what_was_not()
    {
        ShopSeen[] seen = [Seen("甲", 0), Seen("甲", 1), Seen("乙", 1) with { IsWorthBorrowing = true }, Seen("丙", 8)];
        var week = WeekOfLooking.Of(["甲", "乙", "丙", "丁"], seen, new Period(Today.AddDays(-6), Today), 2);

        Assert.Equal((3, 2, 1), (week.Looks, week.Shops, week.DaysReached));
        Assert.Equal(["乙"], week.WorthBorrowing.Select(each => each.Peer));
        Assert.Equal(["丁", "丙"], week.Unseen);
    }

    [Fact]
    public void A_list_is_read_as_people_write_it() =>
        Assert.Equal(["半夏女装", "森系小铺", "A & B"], PeerList.Read("半夏女装、森系小铺， A & B;半夏女装"));

    private static ShopSeen Seen(string peer, int daysAgo) => new("demo", Today.AddDays(-daysAgo), "su", peer, "换了首图", null, IsWorthBorrowing: false, default);
}
