using System.Text.Json.Serialization;

namespace Helmsman.Cards;

/// <summary>What stands in the fields of a task's card when one of its buttons is pressed. Nothing in it is checked yet.</summary>
/// <param name="Say">A reason, a remark: in the person's own words.</param>
/// <param name="Person">Whom the task is to go to, by his id.</param>
/// <param name="View">What the person himself thinks is wrong, and would do.</param>
public sealed record WorkFields(
    [property: JsonPropertyName(WorkFields.SayId)] string? Say = null,
    [property: JsonPropertyName(WorkFields.PersonId)] string? Person = null,
    [property: JsonPropertyName(WorkFields.ViewId)] string? View = null)
{
    public const string SayId = "field-say";
    public const string PersonId = "field-person";
    public const string ViewId = "field-view";
}
