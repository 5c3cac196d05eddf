using Helmsman.Samples.DemoShop;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Tests.Samples;

namespace Helmsman.Tests.Shop.Why.Causes;

/// <summary>The demo shop and questions about its days, which are counted back from the last one as in samples/demo-shop/README.md.</summary>
internal static class Demo
{
    public const string Hero = "628800000001";
    public const string Dress = "628800000002";
    public const string Shirt = "628800000003";
    public const string SoldOut = "628800000005";
    public const string Guest = "628800000041";

    public static readonly DateOnly LastDay = new(2026, 11, 21);

    private static readonly Lazy<IReadOnlyList<DayBlock>> Blocks = new(() => SampleHistory.Blocks("demo", DemoShop.Write(LastDay)));

    private static readonly Lazy<ShopSnapshot> Whole = new(() => Of(Blocks.Value));

    public static ShopSnapshot Shop => Whole.Value;

    public static DateOnly Day(int before) => LastDay.AddDays(-before);

    /// <summary>The shop as if these reports had never come.</summary>
    public static ShopSnapshot Without(params string[] kinds) => Of(Blocks.Value.Where(block => !kinds.Contains(block.Kind)));

    /// <summary>The shop as if all that these reports tell had happened a day later, while its other figures stayed where they are.</summary>
    public static ShopSnapshot Later(params string[] kinds) =>
        Of(Blocks.Value.Select(block => kinds.Contains(block.Kind) ? block with { Day = block.Day.AddDays(1) } : block));

    public static Question Ask(Metric metric, int before, string? kind = null, string? member = null) =>
        new(metric, Period.Of(Day(before)), Comparison.WeekBefore, kind, member);

    public static Question AskProduct(Metric metric, int before, string product) => Ask(metric, before, ReportKinds.ProductDaily, product);

    public static Question AskSource(Metric metric, int before, string source) => Ask(metric, before, ReportKinds.TrafficBySource, source);

    /// <summary>The same question against a day before on which there was more, so that it fell.</summary>
    public static Question Fell(Question question) => Enumerable.Range(1, 28)
        .Select(back => question with { Against = question.Period.Shift(-back) })
        .First(other => Compared.Of(Shop, other) is { Before.Value: { } before, After.Value: { } after } && before > after);

    /// <summary>As if the figure had moved, whatever comparable days say: it is the cause that is tested.</summary>
    public static CauseCase Case(Question question, ShopSnapshot? shop = null)
    {
        var compared = Compared.Of(shop ?? Shop, question);
        var movement = compared.After.Value is not { } after || compared.Before.Value is not { } before ? Movement.NotKnown : after > before ? Movement.Rose : Movement.Fell;
        return new(shop ?? Shop, question, compared, new Judgement(movement, Certainty.Sure, null, null, null, []), null);
    }

    public static CauseReading? Look(ICause cause, Question question, ShopSnapshot? shop = null) => cause.Look(Case(question, shop));

    public static CauseReading Found(ICause cause, Question question, ShopSnapshot? shop = null)
    {
        var reading = Look(cause, question, shop);
        Assert.NotNull(reading);
        Assert.Equal((cause.Id, CauseVerdict.Found), (reading.Cause, reading.Verdict));
        Assert.All(reading.Evidence, evidence => Assert.True(evidence.Day <= question.Period.Last, $"{evidence} lies after {question.Period}"));
        return reading;
    }

    public static void NotFound(ICause cause, Question question, ShopSnapshot? shop = null) =>
        Assert.NotEqual(CauseVerdict.Found, Look(cause, question, shop)?.Verdict);

    public static void NotChecked(ICause cause, Question question, params string[] missing)
    {
        var reading = Look(cause, question, Without(missing));
        Assert.Equal((CauseVerdict.NotChecked, string.Join(' ', missing)), (reading?.Verdict, string.Join(' ', reading?.Missing ?? [])));
    }

    private static ShopSnapshot Of(IEnumerable<DayBlock> blocks) =>
        new(DemoShop.Profile, ShopHistory.Of(blocks), DemoShop.Targets(LastDay), DemoShop.Calendar(LastDay), DemoShop.Team);
}
