namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>
/// Events are judged as rare ones. What most of the denominator has (98 % of payments succeed) is judged by the rest that has it not, the other way round.
/// </summary>
internal static class Complement
{
    public static bool IsRarer(RatioTable table) =>
        table.Before.Append(table.Now).All(period => period.Numerator.Zip(period.Denominator).All(leaf => leaf.First >= 0 && leaf.First <= leaf.Second))
        && table.Before.Sum(period => period.Numerator.Sum()) > table.Before.Sum(period => period.Denominator.Sum()) / 2;

    public static RatioTable Of(RatioTable table) => table with { Now = Of(table.Now), Before = [.. table.Before.Select(Of)] };

    public static Direction Of(Direction direction) => direction == Direction.Up ? Direction.Down : Direction.Up;

    public static RatioResult Of(RatioResult result) => result with
    {
        Direction = Of(result.Direction),
        BaseRate = 1 - result.BaseRate,
        ExpectedRate = 1 - result.ExpectedRate,
        ActualRate = 1 - result.ActualRate,
        Causes = [.. result.Causes.Select(Of)],
    };

    private static RatioPeriod Of(RatioPeriod period) => period with { Numerator = [.. period.Denominator.Zip(period.Numerator, (all, some) => all - some)] };

    private static RatioCause Of(RatioCause cause) => cause with
    {
        ExpectedRate = 1 - cause.ExpectedRate,
        ActualRate = 1 - cause.ActualRate,
        Contribution = -cause.Contribution,
        Sigmas = -cause.Sigmas,
    };
}
