using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Moves.DesignLog;

/// <summary>What a week of looking at others brought.</summary>
/// <param name="Looks">A shop counts once a day, whoever looked.</param>
/// <param name="DaysReached">Days on which somebody had as many as are wanted a day.</param>
/// <param name="WorthBorrowing">The newest first.</param>
/// <param name="Unseen">Listed shops that nobody looked at this week, those that waited longest first.</param>
public sealed record WeekOfLooking(Period Days, int Looks, int Shops, int DaysReached, IReadOnlyList<ShopSeen> WorthBorrowing, IReadOnlyList<string> Unseen)
{
    public static WeekOfLooking Of(IReadOnlyList<string> peers, IReadOnlyList<ShopSeen> seen, Period days, int wanted)
    {
        var ofWeek = seen.Where(each => days.Contains(each.Day)).ToList();
        return new(
            days,
            ofWeek.DistinctBy(each => (each.Day, each.PeerId)).Count(),
            ofWeek.DistinctBy(each => each.PeerId).Count(),
            days.Days().Count(day => ofWeek.Where(each => each.Day == day).Select(each => each.Person).Distinct(StringComparer.Ordinal)
                .Any(person => Progress.Of(ofWeek, person, day, wanted).IsReached)),
            [.. ofWeek.Where(each => each.IsWorthBorrowing).OrderByDescending(each => each.At)],
            [.. Rotation.Next(peers, seen, days.Last.AddDays(1), peers.Count).Where(peer => !ofWeek.Exists(each => each.IsOf(peer)))]);
    }
}
