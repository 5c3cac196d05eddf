using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work;

public sealed class DueTermsTests
{
    [Theory]
    [InlineData(Roles.Ads, "2026-10-30 10:00", "2026-11-02")]
    [InlineData(Roles.Service, "2026-10-30 10:00", "2026-11-02")]
    [InlineData(Roles.Design, "2026-10-30 10:00", "2026-11-03")]
    [InlineData(Roles.Ads, "2026-10-09 10:00", "2026-10-10")] // A Saturday that is worked instead of a holiday.
    public void It_is_due_after_the_roles_own_working_days(string role, string at, string due) =>
        Assert.Equal(Days.Day(due), DueTerms.From(WorkingDay.At(at), role, "Asia/Shanghai"));
}
