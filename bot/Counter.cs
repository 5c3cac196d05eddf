using Helmsman.Shop.Documents;

namespace Helmsman.Bot;

/// <summary>The last number given out, for example to a shop's tasks.</summary>
public sealed record Counter(long Last)
{
    public static readonly DocumentKind<Counter> Documents = new("counter", BotJson.Default.Counter);
}
