using System.Text.Json.Serialization;

namespace Helmsman.Cards.Moves.Changes;

/// <summary>What stands in the form that announces a change, or beside its buttons. Nothing in it is checked yet.</summary>
/// <param name="Product">Its number; empty: the whole shop.</param>
/// <param name="Day">As <c>yyyy-MM-dd</c>, in the shop's zone.</param>
/// <param name="Time">As <c>HH:mm</c>.</param>
/// <param name="Reason">Why it goes live although not all have acknowledged.</param>
public sealed record ChangeFields(
    [property: JsonPropertyName(ChangeFields.KindId)] string? Kind = null,
    [property: JsonPropertyName(ChangeFields.ProductId)] string? Product = null,
    [property: JsonPropertyName(ChangeFields.BeforeId)] string? Before = null,
    [property: JsonPropertyName(ChangeFields.AfterId)] string? After = null,
    [property: JsonPropertyName(ChangeFields.DayId)] string? Day = null,
    [property: JsonPropertyName(ChangeFields.TimeId)] string? Time = null,
    [property: JsonPropertyName(ChangeFields.ReasonId)] string? Reason = null)
{
    /// <summary>Of the announcement that the form is for: it travels with the button that sends it.</summary>
    [JsonIgnore]
    public string? Key { get; init; }

    public const string KindId = "field-change";
    public const string ProductId = "field-product";
    public const string BeforeId = "field-before";
    public const string AfterId = "field-after";
    public const string DayId = "field-day";
    public const string TimeId = "field-time";
    public const string ReasonId = "field-reason";

    public const int LongestText = 300;

    /// <summary>For the whole shop: hosts leave out an empty choice.</summary>
    public const string WholeShop = "-";
}
