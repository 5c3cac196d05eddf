using System.Globalization;
using System.Text.Json.Serialization;
using Helmsman.Shop.Moves.Ledger;

namespace Helmsman.Cards.Moves.Ledger;

/// <summary>What stands in the form of a designer's terms. Nothing in it is checked yet.</summary>
/// <param name="Products">"612334=200, 612335".</param>
/// <param name="From">A month, as <c>yyyy-MM</c>.</param>
public sealed record LedgerFields(
    [property: JsonPropertyName(LedgerFields.DesignerId)] string? Designer = null,
    [property: JsonPropertyName(LedgerFields.AmountId)] string? Amount = null,
    [property: JsonPropertyName(LedgerFields.ThresholdId)] string? Threshold = null,
    [property: JsonPropertyName(LedgerFields.ProductsId)] string? Products = null,
    [property: JsonPropertyName(LedgerFields.OnlyId)] string? Only = null,
    [property: JsonPropertyName(LedgerFields.FromId)] string? From = null)
{
    public const string DesignerId = "field-designer";
    public const string AmountId = "field-amount";
    public const string ThresholdId = "field-threshold";
    public const string ProductsId = "field-products";
    public const string OnlyId = "field-only-these";
    public const string FromId = "field-from";

    public const string Yes = "yes";

    public static LedgerFields Of(LedgerTerms terms) => new(
        terms.Designer,
        terms.Amount.ToString("0.00", CultureInfo.InvariantCulture),
        terms.Threshold.ToString(CultureInfo.InvariantCulture),
        string.Join(", ", terms.Products.Select(product => string.Create(CultureInfo.InvariantCulture, $"{product.Key}={product.Value}"))),
        terms.OnlyThese ? Yes : null,
        terms.From.ToString("yyyy-MM", CultureInfo.InvariantCulture));
}

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(LedgerFields))]
public sealed partial class LedgerFieldsJson : JsonSerializerContext;
