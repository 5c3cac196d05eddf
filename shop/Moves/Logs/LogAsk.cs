using System.Globalization;
using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Moves.Logs;

/// <summary>The people of a role were asked for a day's log: only what was asked for can be missing.</summary>
public sealed record LogAsk(string Shop, DateOnly Day, string Role, DateTimeOffset At)
{
    public static readonly DocumentKind<LogAsk> Documents = new("log-ask", ShopJson.Default.LogAsk);

    /// <summary>Once more, and never again.</summary>
    public bool IsReminded { get; init; }

    public string Id => IdOf(Shop, Day, Role);

    public static string IdOf(string shop, DateOnly day, string role) => string.Create(CultureInfo.InvariantCulture, $"{RoleLog.Of(shop, day)}{role}");
}
