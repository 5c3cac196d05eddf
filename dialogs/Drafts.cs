using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Helmsman.Dialogs.Briefs;

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

internal sealed record TargetDraft(DateOnly? Month = null, decimal? Revenue = null);

internal sealed record RoleDraft(string? Role = null);

internal sealed record ScheduleDraft(TimeOnly? At = null, bool? WorkingDaysOnly = null);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(HandOffDraft))]
[JsonSerializable(typeof(OlderHandOff.Stack))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(TargetDraft))]
[JsonSerializable(typeof(RoleDraft))]
[JsonSerializable(typeof(ScheduleDraft))]
internal sealed partial class DraftJson : JsonSerializerContext;
