using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work.Outcomes;

/// <summary>
/// A made-up shop of a few products with a weekly rhythm, whose first product goes wrong on <see cref="Low"/>; what happens to it and to the others when the
/// task is done is said for each case. Nothing of it is real.
/// </summary>
internal sealed record MadeUp(int Seed)
{
    public const string Member = "p0";

    private const int Weeks = 9;

    private const int Products = 8;

    /// <summary>A Friday: it went wrong for one day; the task was done on the Saturday, so what is read begins with a Sunday.</summary>
    public static readonly DateOnly Low = new(2026, 9, 18);

    public static readonly DateOnly DoneOn = Low.AddDays(1);

    public string Metric { get; init; } = MetricIds.Visitors;

    /// <summary>Visitors of the product on an ordinary day.</summary>
    public double Size { get; init; } = 1500;

    /// <summary>Of the product on the bad day, as a share of what it should be.</summary>
    public double Fallen { get; init; } = 0.6;

    /// <summary>The same from the day after 完成 on.</summary>
    public double After { get; init; } = 1;

    /// <summary>What happens to everybody then.</summary>
    public double Wave { get; init; } = 1;

    /// <summary>How much days stray on their own, as a share; 0: not at all, not even by chance.</summary>
    public double Noise { get; init; } = 0.05;

    /// <summary>All figures are counted in another unit.</summary>
    public double Unit { get; init; } = 1;

    public IReadOnlyList<DateOnly> WithoutReport { get; init; } = [];

    public IReadOnlyList<Campaign> Campaigns { get; init; } = [];

    public DateOnly Today { get; init; } = DoneOn.AddDays(8);

    public OutcomeRules Rules { get; init; } = OutcomeRules.Default;

    public Outcome Read() => Assert.IsType<OutcomeReading.Known>(Reading()).Outcome;

    public OutcomeReading Reading() => OutcomeReading.Of(Watch(), DoneOn, DoneOn, Snapshot(Today), Today, Rules);

    /// <summary>Frozen on the day after the bad one, when nothing later is known.</summary>
    public Watch Watch() => Watching.Of(Finding(), Snapshot(DoneOn), BriefKinds.General, Rules)!;

    public Finding Finding()
    {
        var question = new Question(MetricDictionary.Find(Metric)!, Period.Of(Low), Comparison.WeekBefore, ReportKinds.ProductDaily, Member);
        return Compared.Of(Snapshot(DoneOn), question).ToFinding(FindingRules.ProductFell);
    }

    /// <param name="today">Reports of the days before it have come.</param>
    public ShopSnapshot Snapshot(DateOnly today) => new(
        Days.Profile,
        ShopHistory.Of(new Period(Low.AddDays(-7 * Weeks), today.AddDays(-1)).Days().Where(day => !WithoutReport.Contains(day)).Select(Block)),
        [],
        new CampaignCalendar(Campaigns),
        Team.Empty);

    private Helmsman.Shop.Reports.DayBlock Block(DateOnly day)
    {
        var chance = new Random(Seed * 100_000 + day.DayNumber);
        var everybody = Stray(chance) * (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 1.3 : 1) * (day > DoneOn ? Wave : 1);
        return Blocks.Of(
            ReportKinds.ProductDaily,
            day,
            "made-up.csv",
            [MetricIds.Visitors, MetricIds.Buyers, MetricIds.Revenue],
            [.. Enumerable.Range(0, Products).Select(product => Row(product, day, everybody, chance))]);
    }

    private Row Row(int product, DateOnly day, double everybody, Random chance)
    {
        var (size, own) = (Size * (product == 0 ? 1 : 1 + (0.2 * product)), product > 0 ? 1 : day == Low ? Fallen : day > DoneOn ? After : 1);
        var isRate = Metric == MetricIds.Conversion;
        var visitors = Count(size * Stray(chance) * (isRate ? 1 : everybody * own), chance);
        var buyers = Count(visitors * 0.03 * Stray(chance) * (isRate ? everybody * own : 1), chance);
        return new($"p{product}", $"P{product}", [visitors * Unit, buyers * Unit, buyers * 80 * Stray(chance) * Unit]);
    }

    private double Stray(Random chance) => Math.Exp(Noise * Normal(chance));

    private double Count(double mean, Random chance) => Noise == 0 ? mean : Math.Max(0, Math.Round(mean + (Math.Sqrt(mean) * Normal(chance))));

    private static double Normal(Random chance) => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
