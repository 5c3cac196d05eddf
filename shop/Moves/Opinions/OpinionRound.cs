using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Opinions;

/// <summary>
/// Roles are asked, each for itself, what they think and would do; whoever asked sees it side by side and decides (S87, S88). Nobody else sees
/// what others said.
/// </summary>
/// <param name="Key">Names the intention to ask: a form sent twice asks once.</param>
/// <param name="Finding">What it is about; null: about <paramref name="Topic"/> alone.</param>
/// <param name="Topic">What is asked, in the asker's words; user text, may be empty where there is a finding.</param>
/// <param name="ClosesAt">From then on no more answers are waited for.</param>
public sealed record OpinionRound(
    string Shop,
    string Key,
    Finding? Finding,
    string Topic,
    string AskedBy,
    DateTimeOffset AskedAt,
    DateTimeOffset ClosesAt,
    IReadOnlyList<Invitation> Invited,
    IReadOnlyList<OpinionEvent> Events)
{
    public static readonly DocumentKind<OpinionRound> Documents = new("opinion-round", OpinionJson.Default.OpinionRound);

    /// <summary>Roles that were to be asked and that nobody holds.</summary>
    public IReadOnlyList<string> Nobody { get => field ?? []; init; }

    public string Id => $"{Shop}/{Key}";

    /// <summary>Chosen or decided in words; null while it is open what will be done.</summary>
    public OpinionEvent? Decision => Events.FirstOrDefault(each => each is OpinionEvent.Chosen or OpinionEvent.Decided);

    public bool IsClosed => Decision is not null || Events.Any(each => each is OpinionEvent.Closed);

    /// <summary>What he said last; null while he has not.</summary>
    public Opinion? Of(string person) => Events.OfType<OpinionEvent.Answered>().LastOrDefault(said => said.By == person)?.Opinion;

    public IReadOnlyList<Invitation> Answered => [.. Invited.Where(each => Of(each.Person) is not null)];

    public IReadOnlyList<Invitation> Missing => [.. Invited.Where(each => Of(each.Person) is null)];

    /// <summary>Sees all that was said, and decides.</summary>
    public bool MayDecide(string person, Team team) => person == AskedBy || team.Steers(person);

    /// <summary>Half of the time is over.</summary>
    public bool IsToBeReminded(DateTimeOffset now) => !IsClosed && Missing.Count > 0
        && now >= AskedAt + ((ClosesAt - AskedAt) / 2) && !Events.Any(each => each is OpinionEvent.Reminded);

    public bool IsToBeClosed(DateTimeOffset now) => !IsClosed && (now >= ClosesAt || Missing.Count == 0);

    /// <summary>Lets it happen, if it may.</summary>
    public OpinionApplied Apply(OpinionEvent happened, Team team) => Against(happened, team) is { } why
        ? new OpinionApplied.Refused(this, why)
        : new OpinionApplied.Changed(this with { Events = [.. Events, happened] });

    private OpinionRefusal? Against(OpinionEvent happened, Team team) => happened switch
    {
        OpinionEvent.Answered answered => !Invited.Any(each => each.Person == answered.By) ? OpinionRefusal.NotAsked : IsClosed ? OpinionRefusal.AlreadyClosed : Words(answered.Opinion),
        OpinionEvent.Reminded or OpinionEvent.Closed when happened.By == WorkEvent.Bot => IsClosed ? OpinionRefusal.AlreadyClosed : null,
        OpinionEvent.Reminded => OpinionRefusal.NotForYou,
        _ when !MayDecide(happened.By, team) => OpinionRefusal.NotForYou,
        OpinionEvent.Closed => IsClosed ? OpinionRefusal.AlreadyClosed : null,
        _ when Decision is not null => OpinionRefusal.AlreadyDecided,
        OpinionEvent.Chosen chosen => Of(chosen.Proposal) is null ? OpinionRefusal.NoSuchProposal : null,
        OpinionEvent.Decided decided => Words(decided.Words, WorkEvent.LongestText),
        _ => throw new InvalidOperationException($"No rule says who may do {happened}"),
    };

    private static OpinionRefusal? Words(Opinion said) => Words(said.View, Opinion.LongestText) ?? Words(said.Plan, Opinion.LongestText);

    private static OpinionRefusal? Words(string text, int most) =>
        string.IsNullOrWhiteSpace(text) ? OpinionRefusal.WordsMissing : text.Length > most ? OpinionRefusal.WordsTooLong : null;
}

/// <param name="Role">In which he is asked.</param>
public sealed record Invitation(string Role, string Person);

/// <summary>What came of an event: a changed round, or the reason why it stays as it was.</summary>
public abstract record OpinionApplied(OpinionRound Round)
{
    public sealed record Changed(OpinionRound Round) : OpinionApplied(Round);

    public sealed record Refused(OpinionRound Round, OpinionRefusal Why) : OpinionApplied(Round);
}

public enum OpinionRefusal
{
    NotAsked,

    /// <summary>No more answers are waited for.</summary>
    AlreadyClosed,

    AlreadyDecided,

    /// <summary>Only whoever asked, or whoever runs the shop, decides.</summary>
    NotForYou,

    NoSuchProposal,
    WordsMissing,
    WordsTooLong,
}
