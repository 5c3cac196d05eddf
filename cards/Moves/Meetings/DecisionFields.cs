using System.Text.Json.Serialization;

namespace Helmsman.Cards.Moves.Meetings;

/// <summary>What stands in the form that writes down what a meeting decided. Nothing in it is checked yet.</summary>
/// <param name="Who">As the people picker names him.</param>
/// <param name="Due">As <c>yyyy-MM-dd</c>.</param>
public sealed record DecisionFields(
    [property: JsonPropertyName(DecisionFields.WhatId)] string? What = null,
    [property: JsonPropertyName(DecisionFields.WhoId)] string? Who = null,
    [property: JsonPropertyName(DecisionFields.DueId)] string? Due = null)
{
    /// <summary>Of the decision that the form is for: it travels with the button that sends it.</summary>
    [JsonIgnore]
    public string? Key { get; init; }

    public const string WhatId = "field-what";
    public const string WhoId = "field-assignee";
    public const string DueId = "field-due";

    public const int LongestWhat = 500;
}
