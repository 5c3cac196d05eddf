using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Moves.DesignLog;

/// <summary>Somebody looked at another shop. The same shop again on the same day takes the place of what was there.</summary>
/// <param name="Peer">What the other shop is called; user text.</param>
/// <param name="Changed">改变点; user text.</param>
/// <param name="Good">好在哪里; user text. Null: nothing was said.</param>
/// <param name="IsWorthBorrowing">可借鉴: it became a proposal.</param>
public sealed record ShopSeen(string Shop, DateOnly Day, string Person, string Peer, string Changed, string? Good, bool IsWorthBorrowing, DateTimeOffset At)
{
    public static readonly DocumentKind<ShopSeen> Documents = new("shop-seen", ShopJson.Default.ShopSeen);

    public const int LongestText = 300;

    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Shop}/{Day:yyyy-MM-dd}/{Person}/{PeerId}");

    /// <summary>Names are people's own words, in any script and length.</summary>
    public string PeerId => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Peer.ToUpperInvariant())))[..16];

    public bool IsOf(string peer) => string.Equals(Peer, peer, StringComparison.OrdinalIgnoreCase);
}
