using System.Text.RegularExpressions;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work;

public sealed partial class FindingIdTests
{
    private static readonly Period Day = Period.Of(Days.Day("2026-11-01"));
    private static readonly Period Week = new(Days.Day("2026-10-19"), Days.Day("2026-10-25"));

    [Fact]
    public void The_shops_figure_is_readable_in_it() => Assert.Equal("demo~factor-fell~visitors~20261101~20261019-20261025", Of(member: null));

    [Fact]
    public void The_same_finding_has_the_same_id_on_every_machine() =>
        Assert.Equal("demo~factor-fell~visitors~20261101~20261019-20261025~83705b0e60f188a0", Of("手淘搜索"));

    [Fact]
    public void An_address_may_hold_it_whatever_people_call_their_members() => Assert.Matches(UnreservedOnly(), Of("直通车 / \"A&B\"?#~", shop: "我的店"));

    [Fact]
    public void Different_members_have_different_ids() => Assert.NotEqual(Of("手淘搜索"), Of("手淘推荐"));

    private static string Of(string? member, string shop = "demo") =>
        FindingId.Of(shop, FindingRules.FactorFell, MetricIds.Visitors, member is null ? null : "traffic-by-source", member, Day, Week);

    [GeneratedRegex("^[A-Za-z0-9~-]+$", RegexOptions.None, 1000)]
    private static partial Regex UnreservedOnly();
}
