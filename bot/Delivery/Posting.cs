using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Delivery;

/// <summary>
/// One row of the outbox: what should be seen in one place, and what has been sent there so far. The row is written before anything is told;
/// whoever finds <see cref="Delivered"/> behind <see cref="Wanted"/> after a crash sends or edits until they are equal.
/// </summary>
/// <param name="What">What it is, for example <c>work/demo/12</c> or <c>briefing/demo/2026-11-21</c>.</param>
/// <param name="Where">The <see cref="Conversations.KnownConversation"/>.</param>
/// <param name="Sheet">The <see cref="Delivery.Sheet"/> with the card, in the language of the place; empty when nothing should be seen any more.</param>
/// <param name="Wanted">Revision that should be seen; grows with each change of the card.</param>
/// <param name="Delivered">Revision that is seen; 0 while nothing was sent.</param>
public sealed record Posting(string What, string Where, string Sheet, string Summary, int Wanted, int Delivered)
{
    public static readonly DocumentKind<Posting> Documents = new("posting", BotJson.Default.Posting);

    /// <summary>Set once sent, when the channel said it: what an edit needs.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The message in whose thread it is to be shown: the one that was shown before and is gone.</summary>
    public string? Thread { get; init; }

    /// <summary>Of what is to be seen: what is older than this comes too late. 0 where there is no order.</summary>
    public int Age { get; init; }

    /// <summary>When it need no longer be posted.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Failed attempts at the wanted revision.</summary>
    public int Attempts { get; init; }

    public string? LastError { get; init; }

    /// <summary>Not to be tried before.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>A post was begun and how it ended is not known yet; what a crash leaves behind.</summary>
    public bool IsBegun { get; init; }

    /// <summary>Posts that were sent and never answered: each may be there or not.</summary>
    public int Unanswered { get; init; }

    /// <summary>Why it is not tried again until its card changes.</summary>
    public string? GivenUp { get; init; }

    public string Id => IdOf(What, Where);

    public bool IsPending => Delivered < Wanted && GivenUp is null;

    public bool IsPost => ActivityId is null && !IsWithdrawn;

    public bool IsWithdrawn => string.IsNullOrEmpty(Sheet);

    public static string IdOf(string what, string where) => $"{what}|{where}";

    public static Posting New(string what, string where, string sheet, string summary, DateTimeOffset? until) =>
        new(what, where, sheet, summary, 1, 0) { Until = until };

    /// <summary>The same row once <paramref name="sheet"/> is to be seen; itself when that is so already.</summary>
    public Posting Showing(string sheet, string summary) => sheet == Sheet
        ? this
        : this with { Sheet = sheet, Summary = summary, Wanted = Wanted + 1, Attempts = 0, LastError = null, NotBefore = null, GivenUp = null };

    /// <summary>
    /// The row when the program starts: what a wrong setting made the channel refuse is tried again. What may be there twice already is not.
    /// </summary>
    public Posting Revived() => GivenUp is null || Unanswered > 0 ? this : this with { GivenUp = null, Attempts = 0, NotBefore = null };

    /// <summary>The row once nothing is to be seen there any more.</summary>
    public Posting Withdrawn() => Showing(string.Empty, string.Empty);
}
