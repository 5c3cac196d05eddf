using CsCheck;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Tests.Shop.Work.Briefs;

public sealed class StaffingTests
{
    [Theory]
    [InlineData(5000, 10, 1)]
    [InlineData(5001, 10, 2)]
    [InlineData(12000, 12, 3)]
    [InlineData(0, 12, 0)]
    public void One_person_receives_five_hundred_customers_a_day(int visitors, int percent, int needed) =>
        Assert.Equal(needed, Staffing.Presales(visitors, percent / 100m, 500));

    [Theory]
    [InlineData(100, 1)]
    [InlineData(101, 2)]
    public void One_person_settles_a_hundred_cases_a_day(int tickets, int needed) => Assert.Equal(needed, Staffing.AfterSales(tickets, 100));

    [Fact]
    public void So_many_are_enough_and_one_fewer_would_not_be() => Gen.Select(Gen.Int[1, 1_000_000], Gen.Int[1, 100], Gen.Int[1, 2000]).Sample((visitors, percent, aDay) =>
    {
        var asked = visitors * (percent / 100m);
        var needed = Staffing.Presales(visitors, percent / 100m, aDay);
        Assert.True((decimal)needed * aDay >= asked && (decimal)(needed - 1) * aDay < asked);
    });
}
