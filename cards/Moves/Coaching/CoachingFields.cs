using System.Text.Json.Serialization;

namespace Helmsman.Cards.Moves.Coaching;

/// <summary>What stands in the small forms of service and of the suggestion box. Nothing in it is checked yet.</summary>
/// <param name="MayPost"><see cref="Yes"/>, or empty.</param>
/// <param name="Role">Whom an adopted suggestion goes to.</param>
public sealed record CoachingFields(
    [property: JsonPropertyName(CoachingFields.TipId)] string? Tip = null,
    [property: JsonPropertyName(CoachingFields.MayPostId)] string? MayPost = null,
    [property: JsonPropertyName(CoachingFields.ViewId)] string? View = null,
    [property: JsonPropertyName(CoachingFields.RoleId)] string? Role = null)
{
    public const string TipId = "field-tip";
    public const string MayPostId = "field-tip-post";
    public const string ViewId = "field-view";
    public const string RoleId = "field-suggestion-role";

    public const string Yes = "yes";
}

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(CoachingFields))]
public sealed partial class CoachingFieldsJson : JsonSerializerContext;
