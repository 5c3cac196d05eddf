using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Shops;

/// <summary>Up to which day a sample's files were taken in: the next start on the same day need not make and read them again.</summary>
public sealed record Stocked(DateOnly LastDay)
{
    public static readonly DocumentKind<Stocked> Documents = new("stocked", BotJson.Default.Stocked);
}
