using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs.Understanding;

/// <summary>What a message came to mean.</summary>
public abstract record Understood
{
    /// <summary>A question about a figure, ready to be computed.</summary>
    public sealed record Asks(Question Question) : Understood;

    /// <summary>It could mean several things, or nothing that is known: ask back.</summary>
    public sealed record Unclear(Clarification Clarification) : Understood;

    /// <summary>Something is to be shown or done.</summary>
    public sealed record Wants(Intent Intent) : Understood;
}

public abstract record Intent
{
    public sealed record Help : Intent;

    public sealed record Briefing : Intent;

    public sealed record MyWork : Intent;

    /// <summary>What everybody has open.</summary>
    public sealed record TeamWork : Intent;

    /// <summary>Somebody is away, or will be.</summary>
    /// <param name="Person">His id; null: the speaker.</param>
    /// <param name="Days">In the shop's zone; null when the message names none that are still to come.</param>
    public sealed record Away(string? Person, Period? Days) : Intent;

    public sealed record WhoIsAway : Intent;

    /// <param name="Person">Null: the speaker is back.</param>
    public sealed record Back(string? Person) : Intent;

    /// <param name="For">Who is stood in for; null: the speaker.</param>
    /// <param name="Deputy">Null: to be asked for.</param>
    public sealed record NameDeputy(string? For, string? Deputy) : Intent;

    /// <summary>Somebody does not work here any more.</summary>
    public sealed record HasLeft(string Person) : Intent;

    /// <summary>Up to which day which report has come.</summary>
    public sealed record Completeness : Intent;

    public sealed record AssignRoles : Intent;

    public sealed record Cancel : Intent;

    /// <param name="Name">Of <see cref="Entries"/>.</param>
    /// <param name="Text">What stood behind the word, as it was written; null when nothing did.</param>
    public sealed record Entry(string Name, string? Text) : Intent;

    /// <param name="Month">The first day of the month meant; null when none was named.</param>
    public sealed record SetTarget(decimal? Revenue, DateOnly? Month) : Intent;

    public sealed record Schedule(TimeOnly? At, BriefingDays? Days) : Intent;

    /// <param name="Role">Null when the message names no role.</param>
    /// <param name="Person">Id of the person it names; null when it names none.</param>
    public sealed record HandOff(string? Role, string? Person = null) : Intent;

    /// <summary>Several roles are to do something together.</summary>
    public abstract record Move : Intent;

    /// <param name="Kind">One of the kinds of change; null when none was named.</param>
    /// <param name="Product">Its number; null when none was named.</param>
    public sealed record AnnounceChange(string? Kind, string? Product) : Move;

    /// <param name="Roles">Those that are named, joined with commas; null: none is.</param>
    public sealed record AskOpinions(string? Roles) : Move;

    /// <summary>What went well is to be tried on other products.</summary>
    public sealed record CopyWin : Move;

    /// <summary>The pack of the weekly meeting.</summary>
    public sealed record Meeting : Move;
}
