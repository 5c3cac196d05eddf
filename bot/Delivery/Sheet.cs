using System.Security.Cryptography;
using System.Text;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Delivery;

/// <summary>A card as JSON, kept once however many places show it: a briefing goes to thousands of channels in two languages.</summary>
public sealed record Sheet(string Card)
{
    public static readonly DocumentKind<Sheet> Documents = new("sheet", BotJson.Default.Sheet);

    /// <summary>Named after what it says: the same card has the same name.</summary>
    public string Id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Card)));
}
