using System.Text.Json.Serialization;

namespace Helmsman.Cards.Moves.Opinions;

/// <summary>What stands in the form that asks roles for their opinions. Nothing in it is checked yet.</summary>
/// <param name="Roles">Joined with commas, as hosts join several choices.</param>
/// <param name="Topic">What is asked, in the asker's words.</param>
/// <param name="Hours">Until the round is closed.</param>
public sealed record RoundFields(
    [property: JsonPropertyName(RoundFields.RolesId)] string? Roles = null,
    [property: JsonPropertyName(RoundFields.TopicId)] string? Topic = null,
    [property: JsonPropertyName(RoundFields.HoursId)] string? Hours = null)
{
    /// <summary>Of the round that the form is for: it travels with the button that sends it.</summary>
    [JsonIgnore]
    public string? Key { get; init; }

    public const string RolesId = "field-roles";
    public const string TopicId = "field-topic";
    public const string HoursId = "field-hours";

    public const int LongestTopic = 500;
}

/// <summary>What somebody wrote who was asked, or who decides. Nothing in it is checked yet.</summary>
/// <param name="Budget">An amount, as people write it.</param>
/// <param name="Day">As <c>yyyy-MM-dd</c>.</param>
/// <param name="Decision">In the decider's own words.</param>
public sealed record OpinionFields(
    [property: JsonPropertyName(OpinionFields.ViewId)] string? View = null,
    [property: JsonPropertyName(OpinionFields.PlanId)] string? Plan = null,
    [property: JsonPropertyName(OpinionFields.BudgetId)] string? Budget = null,
    [property: JsonPropertyName(OpinionFields.DayId)] string? Day = null,
    [property: JsonPropertyName(OpinionFields.DecisionId)] string? Decision = null)
{
    public const string ViewId = "field-view";
    public const string PlanId = "field-plan";
    public const string BudgetId = "field-budget";
    public const string DayId = "field-by";
    public const string DecisionId = "field-decision";
}
