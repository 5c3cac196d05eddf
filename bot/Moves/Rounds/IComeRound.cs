using Helmsman.Bot.Shops;

namespace Helmsman.Bot.Moves.Rounds;

/// <summary>
/// Comes round at its times of day and does what is due by what is kept, so that coming too often does no harm and a time that was slept
/// through is made up for at the next start.
/// </summary>
public interface IComeRound
{
    /// <summary>Of the round, in the log.</summary>
    string Name { get; }

    /// <summary>On the wall in each shop's zone, every day; none: it is turned off.</summary>
    IReadOnlyList<TimeOnly> Times { get; }

    /// <param name="now">In the shop's zone.</param>
    Task ComeAsync(ListedShop shop, DateTimeOffset now, CancellationToken cancellationToken);
}
