using System.Text.Json.Serialization;

namespace Helmsman.Cards;

/// <summary>What stands in the fields in which somebody says what the cause was. Nothing in it is checked yet.</summary>
/// <param name="Cause">A stored name of a cause.</param>
public sealed record CauseFields(
    [property: JsonPropertyName(CauseFields.CauseId)] string? Cause = null,
    [property: JsonPropertyName(CauseFields.WordsId)] string? Words = null)
{
    public const string CauseId = "field-cause";
    public const string WordsId = "field-cause-words";
}
