using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Delivery;

/// <summary>
/// One row of the outbox: what should be seen in one place, and what has been sent there so far. The row is written before anything is told;
/// whoever finds <see cref="Delivered"/> behind <see cref="Wanted"/> after a crash sends or edits until they are equal.
/// </summary>
/// <param name="What">What it is, for example <c>work/demo/12</c> or <c>briefing/demo/2026-11-21</c>.</param>
/// <param name="Where">The <see cref="Conversations.KnownConversation"/>.</param>
/// <param name="Card">The card as JSON, in the language of the place.</param>
/// <param name="Wanted">Revision that should be seen; grows with each change of the card.</param>
/// <param name="Delivered">Revision that is seen; 0 while nothing was sent.</param>
/// <param name="ActivityId">Set once sent, when the channel said it: what an edit needs.</param>
/// <param name="Attempts">Failed attempts at the wanted revision.</param>
public sealed record Posting(
    string What,
    string Where,
    string Card,
    string Summary,
    int Wanted,
    int Delivered,
    string? ActivityId,
    int Attempts,
    string? LastError)
{
    public static readonly DocumentKind<Posting> Documents = new("posting", BotJson.Default.Posting);

    public string Id => IdOf(What, Where);

    public bool IsPending => Delivered < Wanted;

    public static string IdOf(string what, string where) => $"{what}|{where}";

    public static Posting New(string what, string where, string card, string summary) => new(what, where, card, summary, 1, 0, null, 0, null);

    /// <summary>The same row once <paramref name="card"/> is to be seen; itself when that is so already.</summary>
    public Posting Showing(string card, string summary) =>
        card == Card ? this : this with { Card = card, Summary = summary, Wanted = Wanted + 1, Attempts = 0, LastError = null };

    /// <summary>The row after revision <paramref name="revision"/> arrived; a newer one may be wanted by now.</summary>
    public Posting After(int revision, string? activityId) =>
        this with { Delivered = revision, ActivityId = activityId ?? ActivityId, Attempts = 0, LastError = null };

    public Posting Failed(string error) => this with { Attempts = Attempts + 1, LastError = error };
}
