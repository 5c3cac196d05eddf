using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Moves.Ledger;

/// <summary>What a designer gets of what is sold above an agreed volume (S98, S99). Set by whoever runs the shop.</summary>
/// <param name="Designer">A person's id.</param>
/// <param name="Amount">Of each unit, in the shop's currency, to the cent.</param>
/// <param name="Threshold">Units a month and product that are sold before anything is shared.</param>
/// <param name="Products">Products with a threshold of their own, by their id.</param>
/// <param name="OnlyThese">The designer has a part in <paramref name="Products"/> alone; otherwise in all that no other designer's terms list.</param>
/// <param name="From">The first day of the first month.</param>
public sealed record LedgerTerms(
    string Shop,
    string Designer,
    decimal Amount,
    int Threshold,
    IReadOnlyDictionary<string, int> Products,
    bool OnlyThese,
    DateOnly From,
    string SetBy,
    DateTimeOffset At)
{
    public static readonly DocumentKind<LedgerTerms> Documents = new("ledger-terms", ShopJson.Default.LedgerTerms);

    public const decimal LargestAmount = 1000;

    public string Id => IdOf(Shop, Designer);

    public static string IdOf(string shop, string designer) => $"{shop}/{designer}";

    public int ThresholdOf(string product) => Products.TryGetValue(product, out var own) ? own : Threshold;

    /// <summary>Both would be paid for the same unit.</summary>
    public bool CollidesWith(LedgerTerms other) =>
        Designer != other.Designer && ((!OnlyThese && !other.OnlyThese) || Products.Keys.Intersect(other.Products.Keys, StringComparer.Ordinal).Any());

    /// <summary>Whether a product is this designer's, where <paramref name="others"/> are those of other designers' lists.</summary>
    public bool Covers(string product, IReadOnlyCollection<string> others) =>
        Products.ContainsKey(product) || (!OnlyThese && !others.Contains(product, StringComparer.Ordinal));

    /// <summary>"612334=200, 612335": products with a threshold of their own, or without; null when it cannot be read.</summary>
    public static IReadOnlyDictionary<string, int>? ReadProducts(string? text, int usual)
    {
        var products = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var piece in (text ?? string.Empty).Split([',', '，', '、', ';', '；', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = piece.Split(['=', '＝'], 2, StringSplitOptions.TrimEntries);
            var own = usual;
            if (parts[0].Length == 0 || (parts.Length == 2 && !int.TryParse(parts[1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out own)))
            {
                return null;
            }

            products[parts[0]] = own;
        }

        return products;
    }
}
