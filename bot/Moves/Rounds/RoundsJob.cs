using Helmsman.Bot.Shops;
using Quartz;

namespace Helmsman.Bot.Moves.Rounds;

/// <summary>One of a round's times has come in one shop.</summary>
[DisallowConcurrentExecution]
public sealed class RoundsJob(IEnumerable<IComeRound> rounds, ShopCatalog shops, TimeProvider clock) : IJob
{
    public const string Round = "round";
    public const string Shop = "shop";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var data = context.MergedJobDataMap;
        var round = rounds.First(each => each.Name == data.GetString(Round));
        await round.ComeAsync(shops.Find(data.GetString(Shop)!), clock, cancellationToken);
    }
}

internal static class Coming
{
    public static Task ComeAsync(this IComeRound round, ListedShop shop, TimeProvider clock, CancellationToken cancellationToken) =>
        round.ComeAsync(shop, TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(shop.Profile.Zone)), cancellationToken);
}
