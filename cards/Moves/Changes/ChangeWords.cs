using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Changes;

/// <summary>What is said of an announced change.</summary>
public static class ChangeWords
{
    /// <summary>主图, 价格 …; one that this version no longer knows names itself.</summary>
    public static string ChangeKind(this Words words, string kind) => kind switch
    {
        ChangeKinds.Image => words["change.kind.image"],
        ChangeKinds.Price => words["change.kind.price"],
        ChangeKinds.Promise => words["change.kind.promise"],
        ChangeKinds.Promotion => words["change.kind.promotion"],
        ChangeKinds.Title => words["change.kind.title"],
        ChangeKinds.Detail => words["change.kind.detail"],
        _ => kind,
    };

    /// <summary>Why the click changed nothing, for whoever clicked alone.</summary>
    public static string Why(this Words words, ChangeApplied.Refused refused, Team team) => refused.Why switch
    {
        ChangeRefusal.NotAsked => words.Say("change.refused.not-asked", words.List(refused.Change.Roles.Select(words.Role))),
        ChangeRefusal.AlreadyAcknowledged => words["change.refused.acknowledged"],
        ChangeRefusal.AlreadyLive => words.Say("change.refused.live", words.Name(team, refused.Change.Live!.By)),
        ChangeRefusal.AlreadyWithdrawn => words.Say("change.refused.withdrawn", words.Name(team, refused.Change.Withdrawn!.By)),
        ChangeRefusal.NotForYou => words.Say("change.refused.not-for-you", words.Name(team, refused.Change.AnnouncedBy), words.WithRight(Rights.Approve, team)),
        ChangeRefusal.NotYoursToOverride => words.Say("change.refused.not-yours-to-override", words.Missing(refused.Change, team), words.WithRight(Rights.OverrideGates, team)),
        ChangeRefusal.WordsTooLong => words.Say("change.refused.too-long", words.Count(WorkEvent.LongestText)),
        _ => words.Say("change.refused.missing", words.Missing(refused.Change, team), words.WithRight(Rights.OverrideGates, team)),
    };

    /// <summary>运营或老板: the roles that have a right.</summary>
    public static string WithRight(this Words words, string right, Team team) =>
        words.Either(Rights.RolesWith(team, right).Select(role => role == Rights.Everybody ? words["change.anybody"] : words.Role(role)));

    public static string WrongTime(this Words words) => words["change.form.wrong-time"];

    public static string NoSuchProduct(this Words words) => words["change.form.no-product"];

    public static string TimeToCome(this Words words) => words["change.form.past"];

    public static string Sent(this Words words, ShopChange change) => words.Say("change.sent", words.ChangeKind(change.Kind));

    /// <summary>客服 何静、活动专员(没人担任): who it still waits for.</summary>
    public static string Missing(this Words words, ShopChange change, Team team) => words.List(
        change.Calls(team).Where(call => !call.IsSatisfied).Select(call => call.IsHeld
            ? words.Say("change.role-and-names", words.Role(call.Role), string.Join('/', call.Missing.Select(person => person.Name)))
            : words.Say("change.role-nobody", words.Role(call.Role))));
}
