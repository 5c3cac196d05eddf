using System.Globalization;
using System.Text.Json.Serialization;
using Helmsman.Shop.Moves.Logs;

namespace Helmsman.Cards.Moves.Logs;

/// <summary>What stands in the form of a log. Nothing in it is checked yet.</summary>
/// <param name="Did">Stored names of choices, parted by commas.</param>
public sealed record LogFields(
    [property: JsonPropertyName(LogFields.DidId)] string? Did = null,
    [property: JsonPropertyName(LogFields.CountId + LogCounts.Receptions)] string? Receptions = null,
    [property: JsonPropertyName(LogFields.CountId + LogCounts.Consultations)] string? Consultations = null,
    [property: JsonPropertyName(LogFields.CountId + LogCounts.Buyers)] string? Buyers = null,
    [property: JsonPropertyName(LogFields.CountId + LogCounts.Complaints)] string? Complaints = null,
    [property: JsonPropertyName(LogFields.TextId)] string? Text = null)
{
    public const string DidId = "field-log-did";
    public const string CountId = "field-log-count-";
    public const string TextId = "field-log-text";

    /// <summary>As it is written in the form again.</summary>
    public static LogFields Of(RoleLog log) => new(
        string.Join(',', log.Did), Of(log, LogCounts.Receptions), Of(log, LogCounts.Consultations), Of(log, LogCounts.Buyers), Of(log, LogCounts.Complaints), log.Text);

    public string? Count(string count) => count switch
    {
        LogCounts.Receptions => Receptions,
        LogCounts.Consultations => Consultations,
        LogCounts.Buyers => Buyers,
        _ => Complaints,
    };

    private static string? Of(RoleLog log, string count) =>
        log.Counts.TryGetValue(count, out var value) ? value.ToString(CultureInfo.InvariantCulture) : null;
}

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(LogFields))]
public sealed partial class LogFieldsJson : JsonSerializerContext;
