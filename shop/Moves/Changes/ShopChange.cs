using Helmsman.Shop.Documents;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Changes;

/// <summary>A change that was announced and is live once every role it touches has acknowledged it (S158). Changed only by <see cref="Apply"/>.</summary>
/// <param name="Key">Names the intention to announce it: a form sent twice announces once.</param>
/// <param name="Kind">One of <see cref="ChangeKinds"/>.</param>
/// <param name="Product">Its number; null: the whole shop.</param>
/// <param name="ProductName">User text.</param>
/// <param name="Before">As it was; user text, may be empty.</param>
/// <param name="After">As it will be; user text.</param>
/// <param name="GoesLiveAt">When it is meant to be live.</param>
/// <param name="Roles">Whose acknowledgement it waits for.</param>
public sealed record ShopChange(
    string Shop,
    string Key,
    string Kind,
    string? Product,
    string? ProductName,
    string Before,
    string After,
    DateTimeOffset GoesLiveAt,
    string AnnouncedBy,
    DateTimeOffset AnnouncedAt,
    IReadOnlyList<string> Roles,
    IReadOnlyList<ChangeEvent> Events)
{
    public static readonly DocumentKind<ShopChange> Documents = new("shop-change", ChangeJson.Default.ShopChange);

    /// <summary>Roles of which each holder must acknowledge, not just one.</summary>
    public IReadOnlyList<string> ByEach { get => field ?? []; init; }

    public string Id => $"{Shop}/{Key}";

    public ChangeEvent.WentLive? Live => Events.OfType<ChangeEvent.WentLive>().FirstOrDefault();

    public ChangeEvent.Withdrawn? Withdrawn => Events.OfType<ChangeEvent.Withdrawn>().FirstOrDefault();

    public bool IsWaiting => Live is null && Withdrawn is null;

    /// <summary>One call a role, in their order.</summary>
    public IReadOnlyList<RoleCall> Calls(Team team) => [.. Roles.Select(role => RoleCall.Of(this, role, team))];

    /// <summary>Whom it still waits for, each once.</summary>
    public IReadOnlyList<Person> Missing(Team team) => [.. Calls(team).Where(call => !call.IsSatisfied).SelectMany(call => call.Missing).DistinctBy(person => person.Id)];

    public bool IsAcknowledged(Team team) => Calls(team).All(call => call.IsSatisfied);

    /// <summary>
    /// So long before it goes live that whoever was asleep can still do his part; where it was announced later than that, half-way.
    /// </summary>
    /// <remarks>
    /// After hours it would be read too late: then it comes as long before people go home. Where nobody works in between, those who announce
    /// it are at work all the same, and it comes by the clock on the wall.
    /// </remarks>
    public DateTimeOffset RemindAt(TimeSpan before, WorkingHours hours)
    {
        var (wanted, halfWay) = (GoesLiveAt - before, AnnouncedAt + ((GoesLiveAt - AnnouncedAt) / 2));
        var at = wanted > halfWay ? wanted : halfWay;
        var worked = hours.Between(AnnouncedAt, at);
        return worked == TimeSpan.Zero || hours.IsOpen(at) ? at
            : hours.Add(AnnouncedAt, worked > before ? worked - before : worked / 2);
    }

    public bool IsToBeReminded(DateTimeOffset now, TimeSpan before, Team team, WorkingHours hours) =>
        IsWaiting && now >= RemindAt(before, hours) && now < GoesLiveAt && !Events.Any(each => each is ChangeEvent.Reminded) && Missing(team).Count > 0;

    /// <summary>May let it go live though not everybody has acknowledged it. Somebody whom nobody knows: while nobody has the right.</summary>
    public bool MayOverride(string person, Team team) => IsWaiting && (team.Find(person) is { } known
        ? Rights.May(team, known, Rights.OverrideGates)
        : !Rights.RolesWith(team, Rights.OverrideGates).SelectMany(team.WhoHas).Any());

    /// <summary>Lets it happen, if it may.</summary>
    /// <param name="present">Whose acknowledgement counts today, see <see cref="Team.On"/>; null: everybody is there.</param>
    public ChangeApplied Apply(ChangeEvent happened, Team team, Team? present = null) => ChangeRules.Against(this, happened, team, present ?? team) is { } why
        ? new ChangeApplied.Refused(this, why)
        : new ChangeApplied.Changed(this with { Events = [.. Events, happened is ChangeEvent.WentLive live ? Despite(live, present ?? team) : happened] });

    /// <summary>What was missing is for the rules to say, and a reason where nothing was missing is none.</summary>
    private ChangeEvent.WentLive Despite(ChangeEvent.WentLive live, Team team) => IsAcknowledged(team)
        ? live with { Despite = null, Missing = null }
        : live with { Missing = [.. Calls(team).Where(call => !call.IsSatisfied).Select(call => call.Role)] };
}

/// <summary>What came of an event: a changed change, or the reason why it stays as it was.</summary>
public abstract record ChangeApplied(ShopChange Change)
{
    public sealed record Changed(ShopChange Change) : ChangeApplied(Change);

    public sealed record Refused(ShopChange Change, ChangeRefusal Why) : ChangeApplied(Change);
}

public enum ChangeRefusal
{
    /// <summary>He has none of the roles it touches.</summary>
    NotAsked,

    AlreadyAcknowledged,
    AlreadyLive,
    AlreadyWithdrawn,

    /// <summary>Only whoever announced it, or whoever runs the shop, may.</summary>
    NotForYou,

    /// <summary>Not all have acknowledged, and no reason was given.</summary>
    NotAllAcknowledged,

    /// <summary>Not all have acknowledged, and going live all the same is for whoever has the right to.</summary>
    NotYoursToOverride,

    WordsTooLong,
    AlreadyReminded,
}
