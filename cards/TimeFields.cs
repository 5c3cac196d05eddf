using System.Text.Json.Serialization;

namespace Helmsman.Cards;

/// <summary>What stands in the fields in which somebody puts a task off or says when it is due instead. Nothing in it is checked yet.</summary>
/// <param name="Until">One of <see cref="Helmsman.Shop.Work.Reminders.Snoozes"/>.</param>
/// <param name="Due">As <c>yyyy-MM-dd</c>.</param>
public sealed record TimeFields(
    [property: JsonPropertyName(TimeFields.UntilId)] string? Until = null,
    [property: JsonPropertyName(TimeFields.DueId)] string? Due = null)
{
    public const string UntilId = "field-snooze";
    public const string DueId = "field-due-day";
}
