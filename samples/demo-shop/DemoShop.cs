using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Samples.DemoShop;

/// <summary>
/// A women's clothes shop on Taobao that does not exist: fourteen months up to any day, the same on every machine. What is planted in it
/// stands in README.md.
/// </summary>
public static class DemoShop
{
    private const int Months = 14;

    private const string Boss = "chen";

    public static ShopProfile Profile { get; } = new("demo", "云裳女装 (演示)", "Asia/Shanghai", "CNY", "zh-CN");

    public static Team Team { get; } = new(
        [Person("lin", "林一舟"), Person("zhou", "周晨"), Person("su", "苏禾"), Person("he", "何静"), Person(Boss, "陈总")],
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Roles.Operator] = ["lin"],
            [Roles.Ads] = ["zhou"],
            [Roles.Design] = ["su"],
            [Roles.Service] = ["he"],
            [Roles.Owner] = [Boss],
        });

    /// <summary>All the days there are when <paramref name="lastDay"/> is the last one.</summary>
    public static Period Days(DateOnly lastDay) => new(lastDay.AddMonths(-Months).AddDays(1), lastDay);

    /// <summary>The whole history: the shop by day, its traffic by source, its products.</summary>
    public static IReadOnlyList<SampleFile> Write(DateOnly lastDay) => Write(lastDay, Days(lastDay));

    /// <summary>The same for some of the days only, as a shop would export them later.</summary>
    public static IReadOnlyList<SampleFile> Write(DateOnly lastDay, Period period) =>
        DemoFiles.Write(period, [.. period.Days().Select(day => DemoDay.Of(day, lastDay.DayNumber - day.DayNumber))]);

    /// <summary>The campaigns of the history and of the half year after it.</summary>
    public static CampaignCalendar Calendar(DateOnly lastDay) =>
        new([.. Years(Days(lastDay).First, lastDay.AddMonths(6)).SelectMany(Festival.Of).Select(festival => festival.Campaign)]);

    /// <summary>Of the last day's month and of the one before: two percent more than is to be expected, which the last day's trouble misses.</summary>
    public static IReadOnlyList<MonthTarget> Targets(DateOnly lastDay)
    {
        var month = new DateOnly(lastDay.Year, lastDay.Month, 1);
        return [Target(month.AddMonths(-1)), Target(month)];
    }

    private static MonthTarget Target(DateOnly month)
    {
        var expected = new Period(month, month.AddMonths(1).AddDays(-1)).Days().Sum(DemoDay.ExpectedRevenue);
        var setAt = new DateTimeOffset(month, new TimeOnly(9, 0), TimeSpan.FromHours(8));
        return new MonthTarget(Profile.Id, month, Math.Round((decimal)expected * 1.02m / 10_000) * 10_000, Boss, setAt);
    }

    private static IEnumerable<int> Years(DateOnly first, DateOnly last) => Enumerable.Range(first.Year, last.Year - first.Year + 1);

    private static Person Person(string id, string name) => new(id, name, [new Account(Account.LocalPage, id)]);
}
