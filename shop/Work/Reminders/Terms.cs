namespace Helmsman.Shop.Work.Reminders;

/// <summary>How long who may be waited for. All times are working time.</summary>
/// <param name="Acknowledge">From handing over to 收到, before the assignee is reminded.</param>
/// <param name="Again">From one rung of the ladder to the next.</param>
/// <param name="Start">From handing over to the first thing done; null: there is no such limit.</param>
/// <param name="SilentDays">Working days without a word on a task that was acknowledged, before the assignee is reminded.</param>
/// <param name="LapseDays">Working days of further silence, before it counts as not acknowledged any more and is asked for again.</param>
/// <param name="IsUrgent">Its reminder is always a message of its own: an edit of an earlier one notifies nobody.</param>
public sealed record Terms(TimeSpan Acknowledge, TimeSpan Again, TimeSpan? Start, int SilentDays, int LapseDays, bool IsUrgent = false)
{
    public static readonly Terms Usual = new(TimeSpan.FromHours(4), TimeSpan.FromHours(4), Start: null, SilentDays: 2, LapseDays: 1);

    /// <summary>"如果有差评，你就要想办法解决了，越快越好" names no hours; these are ours.</summary>
    public static readonly Terms BadReview = new(TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), SilentDays: 1, LapseDays: 1, IsUrgent: true);
}

/// <summary>The terms of some briefs.</summary>
/// <param name="Kind">One of <see cref="BriefKinds"/>; null: of any.</param>
/// <param name="Role">One of <see cref="Roles"/>; null: in any.</param>
public sealed record TermsFor(string? Kind, string? Role, Terms Terms)
{
    public bool Are(Brief brief) => (Kind is null || Kind == brief.Kind) && (Role is null || Role == brief.Role);
}

/// <param name="Usual">Where none of <paramref name="Others"/> are.</param>
/// <param name="Others">The first that are a brief's hold.</param>
public sealed record TermsBook(Terms Usual, IReadOnlyList<TermsFor> Others)
{
    public static readonly TermsBook Default = new(Terms.Usual, [new(BriefKinds.BadReview, null, Terms.BadReview)]);

    public Terms Of(Brief brief) => Others.FirstOrDefault(each => each.Are(brief))?.Terms ?? Usual;
}
