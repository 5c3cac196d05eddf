using System.Text.Json.Serialization;

namespace Helmsman.Cards.Moves.DesignLog;

/// <summary>What stands in the form about another shop. Nothing in it is checked yet.</summary>
/// <param name="Peer">One of those offered.</param>
/// <param name="Other">In place of those offered, by its name.</param>
/// <param name="Borrow"><see cref="Yes"/>, or empty.</param>
public sealed record DesignLogFields(
    [property: JsonPropertyName(DesignLogFields.PeerId)] string? Peer = null,
    [property: JsonPropertyName(DesignLogFields.OtherId)] string? Other = null,
    [property: JsonPropertyName(DesignLogFields.ChangedId)] string? Changed = null,
    [property: JsonPropertyName(DesignLogFields.GoodId)] string? Good = null,
    [property: JsonPropertyName(DesignLogFields.BorrowId)] string? Borrow = null)
{
    public const string PeerId = "field-peer";
    public const string OtherId = "field-peer-other";
    public const string ChangedId = "field-changed";
    public const string GoodId = "field-good";
    public const string BorrowId = "field-borrow";

    public const string Yes = "yes";
}

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(DesignLogFields))]
public sealed partial class DesignLogFieldsJson : JsonSerializerContext;
