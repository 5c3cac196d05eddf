using Helmsman.Shop.Documents;
using Posting = Helmsman.Bot.Delivery.Posting;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>What a scenario asks of a <see cref="TeamsHouse"/> while time goes by.</summary>
internal static class TeamsTime
{
    /// <summary>Lets so much time pass, in quarters, whatever happens meanwhile.</summary>
    public static async Task PassAsync(this TeamsHouse house, TimeSpan time)
    {
        var end = house.Clock.GetUtcNow() + time;
        await house.AdvanceUntilAsync(() => house.Clock.GetUtcNow() >= end, "time goes by", step: time / 4, most: time);
    }

    // The store is in memory and answers at once: what asks for it is polled between two steps of the clock.
    public static IReadOnlyList<Posting> Outbox(this TeamsHouse house) =>
        house.Documents.AllAsync(Posting.Documents).GetAwaiter().GetResult();
}
