using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Changes;

/// <summary>Who may do what to an announced change, and when.</summary>
internal static class ChangeRules
{
    /// <returns>Null: it may happen.</returns>
    public static ChangeRefusal? Against(ShopChange change, ChangeEvent happened, Team team, Team present) => happened switch
    {
        ChangeEvent.Acknowledged => Acknowledging(change, happened.By, team, present),
        ChangeEvent.WentLive live => Waiting(change) ?? (change.MayOverride(live.By, team) ? null : Running(change, live.By, team)) ?? Gate(change, live, team, present),
        ChangeEvent.Withdrawn => Waiting(change) ?? Running(change, happened.By, team),
        ChangeEvent.Reminded => Waiting(change) ?? (happened.By == WorkEvent.Bot ? Reminding(change) : ChangeRefusal.NotForYou),
        _ => throw new InvalidOperationException($"No rule says who may do {happened}"),
    };

    /// <summary>Who was passed over may still say that he knows by now.</summary>
    private static ChangeRefusal? Acknowledging(ShopChange change, string by, Team team, Team present) => change switch
    {
        { Withdrawn: not null } => ChangeRefusal.AlreadyWithdrawn,
        _ when !change.Roles.Any(role => team.Holds(by, role) || present.Holds(by, role)) => ChangeRefusal.NotAsked,
        _ when by == change.AnnouncedBy || change.Events.Any(each => each is ChangeEvent.Acknowledged && each.By == by) => ChangeRefusal.AlreadyAcknowledged,
        _ => null,
    };

    /// <summary>Live without everybody's acknowledgement: only with the right, and with a reason that stays on the card.</summary>
    private static ChangeRefusal? Gate(ShopChange change, ChangeEvent.WentLive live, Team team, Team present) => live.Despite switch
    {
        _ when change.IsAcknowledged(present) => null,
        null or "" => ChangeRefusal.NotAllAcknowledged,
        _ when !change.MayOverride(live.By, team) => ChangeRefusal.NotYoursToOverride,
        { Length: > WorkEvent.LongestText } => ChangeRefusal.WordsTooLong,
        var why => string.IsNullOrWhiteSpace(why) ? ChangeRefusal.NotAllAcknowledged : null,
    };

    private static ChangeRefusal? Waiting(ShopChange change) => change switch
    {
        { Live: not null } => ChangeRefusal.AlreadyLive,
        { Withdrawn: not null } => ChangeRefusal.AlreadyWithdrawn,
        _ => null,
    };

    private static ChangeRefusal? Running(ShopChange change, string by, Team team) =>
        by == change.AnnouncedBy || team.Steers(by) ? null : ChangeRefusal.NotForYou;

    private static ChangeRefusal? Reminding(ShopChange change) =>
        change.Events.Any(each => each is ChangeEvent.Reminded) ? ChangeRefusal.AlreadyReminded : null;
}
