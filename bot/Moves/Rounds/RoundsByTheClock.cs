using Helmsman.Bot.Shops;

namespace Helmsman.Bot.Moves.Rounds;

/// <summary>Lets every round come in every shop: once at the start, for what was slept through, and then at its times.</summary>
public sealed partial class RoundsByTheClock(IEnumerable<IComeRound> rounds, ShopCatalog shops, TimeProvider clock, ILogger<RoundsByTheClock> logger) : IGoByTheClock
{
    private DateTimeOffset? last;

    public Task CatchUpAsync(CancellationToken cancellationToken)
    {
        last = clock.GetUtcNow();
        return ComeAsync(last.Value, (round, _) => round.Times.Count > 0, cancellationToken);
    }

    public Task TickAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var since = last ?? now;
        last = now;
        return ComeAsync(now, (round, zone) => HasCome(round.Times, In(zone, since).DateTime, In(zone, now).DateTime), cancellationToken);
    }

    /// <summary>One of the times of day lies after <paramref name="since"/> and not after <paramref name="now"/>, both on the wall.</summary>
    internal static bool HasCome(IReadOnlyList<TimeOnly> times, DateTime since, DateTime now)
    {
        for (var day = DateOnly.FromDateTime(since); day <= DateOnly.FromDateTime(now); day = day.AddDays(1))
        {
            if (times.Any(time => day.ToDateTime(time) > since && day.ToDateTime(time) <= now))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A round that fails in one shop comes in the others all the same.</summary>
    private async Task ComeAsync(DateTimeOffset now, Func<IComeRound, TimeZoneInfo, bool> isDue, CancellationToken cancellationToken)
    {
        foreach (var (shop, round) in shops.All.SelectMany(shop => rounds.Select(round => (shop, round))))
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(shop.Profile.Zone);
            if (!isDue(round, zone))
            {
                continue;
            }

            try
            {
                await round.ComeAsync(shop, In(zone, now), cancellationToken);
            }
            catch (Exception error) when (!cancellationToken.IsCancellationRequested)
            {
                Log.Failed(logger, round.Name, shop.Profile.Id, error);
            }
        }
    }

    private static DateTimeOffset In(TimeZoneInfo zone, DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone);

    private static partial class Log
    {
        [LoggerMessage(1610, LogLevel.Error, "Round {Round} failed in {Shop}")]
        public static partial void Failed(ILogger logger, string round, string shop, Exception error);
    }
}
