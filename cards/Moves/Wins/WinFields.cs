using System.Text.Json.Serialization;

namespace Helmsman.Cards.Moves.Wins;

/// <summary>What stands in the form that copies a win. Nothing in it is checked yet.</summary>
/// <param name="Items">Numbers of products, joined with commas.</param>
/// <param name="Due">As <c>yyyy-MM-dd</c>.</param>
public sealed record WinFields(
    [property: JsonPropertyName(WinFields.AdvantageId)] string? Advantage = null,
    [property: JsonPropertyName(WinFields.ItemsId)] string? Items = null,
    [property: JsonPropertyName(WinFields.HowId)] string? How = null,
    [property: JsonPropertyName(WinFields.RoleId)] string? Role = null,
    [property: JsonPropertyName(WinFields.DueId)] string? Due = null)
{
    /// <summary>Of the win that the form is for: it travels with the button that sends it.</summary>
    [JsonIgnore]
    public string? Key { get; init; }

    public const string AdvantageId = "field-advantage";
    public const string ItemsId = "field-items";
    public const string HowId = "field-how";
    public const string RoleId = "field-role";
    public const string DueId = "field-due";

    public const int LongestText = 500;
}
