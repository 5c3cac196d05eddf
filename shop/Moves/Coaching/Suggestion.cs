using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Moves.Coaching;

/// <summary>Somebody would have something done better (S105): for whoever runs the shop to take up, or not.</summary>
/// <param name="Text">User text.</param>
/// <param name="Adopted">Null: not decided yet.</param>
public sealed record Suggestion(
    string Shop, string Key, string Person, string Text, DateTimeOffset At, bool? Adopted = null, string? DecidedBy = null, DateTimeOffset? DecidedAt = null, string? Role = null)
{
    public static readonly DocumentKind<Suggestion> Documents = new("suggestion", ShopJson.Default.Suggestion);

    public const int LongestText = 1000;

    public string Id => IdOf(Shop, Key);

    public static string IdOf(string shop, string key) => $"{shop}/{key}";

    /// <summary>Of two that decide at once the first counts.</summary>
    public Suggestion Decided(bool adopted, string by, DateTimeOffset at, string? role) =>
        Adopted is null ? this with { Adopted = adopted, DecidedBy = by, DecidedAt = at, Role = role } : this;
}
