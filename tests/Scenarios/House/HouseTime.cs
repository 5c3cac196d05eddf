using Helmsman.Shop.Documents;
using Posting = Helmsman.Bot.Delivery.Posting;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>How time goes by in a house whose channel stands on this machine.</summary>
internal static class HouseTime
{
    /// <summary>Of real time.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    /// <summary>
    /// Moves the clock on, step by step, until <paramref name="seen"/> is true; between two steps the bot has a moment of the machine's time to
    /// do what the last one set off.
    /// </summary>
    /// <param name="step">One second unless said otherwise.</param>
    /// <param name="most">Two hours unless said otherwise; then the test has failed.</param>
    /// <param name="quiet">
    /// How long nothing may happen on the wire before the next step. A slow machine may need longer for what a step sets off: then the clock
    /// goes further than it had to, so a test that measures by it should give it time.
    /// </param>
    /// <returns>How far the clock was moved.</returns>
    public static async Task<TimeSpan> AdvanceUntilAsync(
        this IWiredHouse house, Func<bool> seen, string what, TimeSpan? step = null, TimeSpan? most = null, TimeSpan? quiet = null)
    {
        var began = house.Clock.GetUtcNow();
        var end = began + (most ?? TimeSpan.FromHours(2));
        while (!await TestWait.SoonAsync(seen, () => house.NextCall, quiet ?? Quiet))
        {
            Assert.True(house.Clock.GetUtcNow() < end, $"Not by {end:u}: {what}. {house.Record}");
            house.Clock.Advance(step ?? TimeSpan.FromSeconds(1));
        }

        return house.Clock.GetUtcNow() - began;
    }

    /// <summary>Lets so much time pass, in quarters, whatever happens meanwhile.</summary>
    public static Task PassAsync(this IWiredHouse house, TimeSpan time)
    {
        var end = house.Clock.GetUtcNow() + time;
        return house.AdvanceUntilAsync(() => house.Clock.GetUtcNow() >= end, "time goes by", step: time / 4, most: time);
    }

    // The store is in memory and answers at once: what asks for it is polled between two steps of the clock.
    public static IReadOnlyList<Posting> Outbox(this IWiredHouse house) =>
        house.Documents.AllAsync(Posting.Documents).GetAwaiter().GetResult();
}
