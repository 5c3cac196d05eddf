namespace Helmsman.Shop.Moves.DesignLog;

/// <summary>Whose turn it is to be looked at.</summary>
public static class Rotation
{
    /// <summary>Those nobody has looked at for longest: never before ever, then in the order of the list. Who was seen today has had his turn.</summary>
    /// <param name="peers">As they are listed.</param>
    public static IReadOnlyList<string> Next(IReadOnlyList<string> peers, IReadOnlyList<ShopSeen> seen, DateOnly today, int most) =>
    [
        .. peers.Select(peer => (Peer: peer, Last: LastSeen(peer, seen)))
            .Where(each => each.Last != today)
            .OrderBy(each => each.Last ?? DateOnly.MinValue)
            .Take(most)
            .Select(each => each.Peer),
    ];

    /// <summary>Null: never.</summary>
    public static DateOnly? LastSeen(string peer, IReadOnlyList<ShopSeen> seen) =>
        seen.Where(each => each.IsOf(peer)).Select(each => (DateOnly?)each.Day).Max();
}

/// <summary>How far somebody is today: 3/10.</summary>
public sealed record Progress(int Done, int Wanted)
{
    public bool IsReached => Done >= Wanted;

    public static Progress Of(IReadOnlyList<ShopSeen> seen, string person, DateOnly day, int wanted) =>
        new(seen.Where(each => each.Day == day && each.Person == person).DistinctBy(each => each.PeerId).Count(), wanted);
}
