using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Work;

/// <summary>An intention to hand something over, and the item that came of it. Kept as <c>{shop}/{key}</c>.</summary>
/// <param name="Number">The item's number.</param>
public sealed record HandOver(long Number)
{
    public static readonly DocumentKind<HandOver> Documents = new("hand-over", BotJson.Default.HandOver);
}
