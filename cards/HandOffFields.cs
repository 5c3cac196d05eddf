using System.Text.Json.Serialization;

namespace Helmsman.Cards;

/// <summary>What stands in the fields of the form that hands a task over: prefilled, or as somebody typed it. Nothing in it is checked yet.</summary>
/// <param name="Assignee">As the people picker names him.</param>
/// <param name="Due">A day, as <c>yyyy-MM-dd</c>.</param>
/// <param name="Reference">An address.</param>
public sealed record HandOffFields(
    [property: JsonPropertyName(HandOffFields.RoleId)] string? Role = null,
    [property: JsonPropertyName(HandOffFields.AssigneeId)] string? Assignee = null,
    [property: JsonPropertyName(HandOffFields.WhatId)] string? What = null,
    [property: JsonPropertyName(HandOffFields.DoneWhenId)] string? DoneWhen = null,
    [property: JsonPropertyName(HandOffFields.DueId)] string? Due = null,
    [property: JsonPropertyName(HandOffFields.ReferenceId)] string? Reference = null)
{
    /// <summary>Of the hand-over that the form is for: it travels with the button that sends it.</summary>
    [JsonIgnore]
    public string? Key { get; init; }

    // On the wire beside the button's own members.
    public const string RoleId = "field-role";
    public const string AssigneeId = "field-assignee";
    public const string WhatId = "field-what";
    public const string DoneWhenId = "field-done-when";
    public const string DueId = "field-due";
    public const string ReferenceId = "field-reference";

    /// <summary>A brief is read by people: what needs more room than this is a document to link to.</summary>
    public const int LongestWhat = 4000;

    public const int LongestDoneWhen = 500;
    public const int LongestReference = 1000;
}

/// <summary>What is wrong in a form, by the id of the field.</summary>
public sealed class FieldErrors : Dictionary<string, string>
{
    public FieldErrors()
        : base(StringComparer.Ordinal)
    {
    }
}

/// <summary>Whom the people picker of <see cref="RolesForm"/> was left with.</summary>
public sealed record RoleFields([property: JsonPropertyName(RoleFields.PeopleId)] string? People = null)
{
    public const string PeopleId = "field-people";
}

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(HandOffFields))]
[JsonSerializable(typeof(RoleFields))]
[JsonSerializable(typeof(CauseFields))]
[JsonSerializable(typeof(WorkFields))]
[JsonSerializable(typeof(FileFields))]
[JsonSerializable(typeof(ColumnFields))]
public sealed partial class FieldsJson : JsonSerializerContext;
