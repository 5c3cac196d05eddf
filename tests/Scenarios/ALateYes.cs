using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.House.Tasks;

namespace Helmsman.Tests.Scenarios;

/// <summary>A proposal lies for days; the yes does not make it overdue at once.</summary>
public sealed class ALateYes
{
    [Fact]
    public async Task Whoever_gets_it_has_time()
    {
        await using var house = await OpenAsync();
        var item = await house.ProposeAsync(NewPicture with { RequestedBy = "zhou", Role = Roles.Ads, Assignee = "zhou", What = "加 300 预算" });
        await house.GoOnAsync(TimeSpan.FromDays(10));

        await house.PressAsync("lin", item, Verbs.Approve);

        var now = await house.TaskAsync(item);
        Assert.Equal(WorkState.Open, now.State);
        Assert.True(now.Standing.Due > DateOnly.FromDateTime(house.Clock.GetUtcNow().AddHours(8).DateTime));
    }
}
