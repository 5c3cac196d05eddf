using System.Text.Json.Serialization;

namespace Helmsman.Cards;

/// <summary>What stands in the field in which somebody says what is wrong and what he would do, before he begins. Nothing in it is checked yet.</summary>
public sealed record StartFields([property: JsonPropertyName(StartFields.ViewId)] string? View = null)
{
    public const string ViewId = "field-view";
}
