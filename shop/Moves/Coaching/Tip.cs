using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Coaching;

/// <summary>What works for somebody, in his words: kept for all of service to look up (S103).</summary>
/// <param name="Key">Of the message or form it came with: the same twice is one.</param>
/// <param name="Text">User text.</param>
/// <param name="MayBePosted">He has agreed to have it in the channel, with his name.</param>
/// <param name="ConfirmedBy">Of whoever leads, that it works; null: nobody yet.</param>
/// <param name="PostedOn">Day on which it was the tip of the week; null: never.</param>
public sealed record Tip(
    string Shop, string Key, string Person, string Text, DateTimeOffset At, bool MayBePosted, string? ConfirmedBy = null, DateTimeOffset? ConfirmedAt = null, DateOnly? PostedOn = null)
{
    public static readonly DocumentKind<Tip> Documents = new("tip", ShopJson.Default.Tip);

    public const int LongestText = 500;

    public string Id => IdOf(Shop, Key);

    /// <summary>As it is kept: where its author is the only one who could confirm it, it is confirmed.</summary>
    public Tip In(Team team) => Agents.LeadersOf(team) is [var only] && only.Id == Person ? this with { ConfirmedBy = Person, ConfirmedAt = At } : this;

    public static string IdOf(string shop, string key) => $"{shop}/{key}";
}

public static class Tips
{
    /// <summary>The one already posted on this day; else the one confirmed last of those that may be posted and never were. Null: none.</summary>
    public static Tip? OfTheWeek(IReadOnlyList<Tip> all, DateOnly day) =>
        all.FirstOrDefault(tip => tip.PostedOn == day && tip.MayBePosted)
        ?? all.Where(tip => tip is { MayBePosted: true, ConfirmedAt: not null, PostedOn: null }).MaxBy(tip => tip.ConfirmedAt);

    /// <summary>Confirmed ones that hold every word, the newest first; with no words all of them.</summary>
    public static IReadOnlyList<Tip> Find(IReadOnlyList<Tip> all, string? words)
    {
        var wanted = (words ?? string.Empty).Split([' ', ',', '，', '、'], StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. all.Where(tip => tip.ConfirmedBy is not null && wanted.All(word => tip.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(tip => tip.ConfirmedAt),
        ];
    }
}
