using System.Text.Json.Serialization;

namespace Helmsman.Dialogs.Staff;

internal sealed record AwayDraft(string Person, DateOnly? First = null, DateOnly? Last = null);

internal sealed record DeputyDraft(string For, string? Deputy = null);

internal sealed record LeftDraft(string Person);

/// <param name="Work">Id of the work item.</param>
/// <param name="To">Null: to be asked for.</param>
internal sealed record HandOnDraft(string Work, string? To = null);

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AwayDraft))]
[JsonSerializable(typeof(DeputyDraft))]
[JsonSerializable(typeof(LeftDraft))]
[JsonSerializable(typeof(HandOnDraft))]
internal sealed partial class StaffJson : JsonSerializerContext;
