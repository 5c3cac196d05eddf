using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>
/// What a dialog knows so far. Between turns it is kept as JSON text, because text is all that comes back from storage as it went in,
/// whichever Bot Framework supplies the dialogs.
/// </summary>
internal static class Drafts
{
    private const string Key = "draft";

    public static string Write<T>(T draft, JsonTypeInfo<T> json) => JsonSerializer.Serialize(draft, json);

    public static void Keep<T>(this WaterfallStepContext step, T draft, JsonTypeInfo<T> json) => step.Values[Key] = Write(draft, json);

    /// <summary>As the step before left it; in the first step, as the dialog was begun with.</summary>
    public static T Draft<T>(this WaterfallStepContext step, JsonTypeInfo<T> json)
        where T : class =>
        JsonSerializer.Deserialize((string)(step.Values.TryGetValue(Key, out var kept) ? kept : step.Options)!, json)
        ?? throw new InvalidOperationException("The dialog was begun without a draft.");
}

/// <param name="Finding">Id of a kept finding.</param>
/// <param name="Key">Made when the dialog begins: however often it is confirmed, one task comes of it. Null in dialogs begun before there were keys.</param>
internal sealed record HandOffDraft(
    string Finding,
    string? Role = null,
    string? Assignee = null,
    string? What = null,
    DateOnly? Due = null,
    IReadOnlyList<Reference>? References = null,
    string? Key = null);

internal sealed record TargetDraft(DateOnly? Month = null, decimal? Revenue = null);

internal sealed record RoleDraft(string? Role = null);

internal sealed record ScheduleDraft(TimeOnly? At = null, bool? WorkingDaysOnly = null);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HandOffDraft))]
[JsonSerializable(typeof(TargetDraft))]
[JsonSerializable(typeof(RoleDraft))]
[JsonSerializable(typeof(ScheduleDraft))]
internal sealed partial class DraftJson : JsonSerializerContext;
