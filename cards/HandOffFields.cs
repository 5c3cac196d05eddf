using System.Text.Json;
using System.Text.Json.Serialization;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Cards;

/// <summary>
/// What stands in the fields of the form that hands a task over: prefilled, or as somebody typed it. Nothing in it is checked yet. Which fields there are
/// is for the kind of brief to say, so they are members of no class: whatever begins as they do is one.
/// </summary>
/// <param name="Values">Id of the input → what stands in it.</param>
[JsonConverter(typeof(Converter))]
public sealed record HandOffFields(IReadOnlyDictionary<string, string> Values)
{
    public static readonly HandOffFields Empty = new(new Dictionary<string, string>(StringComparer.Ordinal));

    // On the wire beside the button's own members.
    private const string Prefix = "field-";

    public const string KindId = Prefix + "kind";
    public const string RoleId = Prefix + "role";
    public const string AssigneeId = Prefix + "assignee";

    /// <summary>Whether one person is asked, or whoever of the role takes it first.</summary>
    public const string OfferId = Prefix + "offer";

    public const string DiagnoseId = Prefix + "diagnose";
    public const string WhatId = Prefix + BriefFields.What;
    public const string DoneWhenId = Prefix + BriefFields.DoneWhen;
    public const string DueId = Prefix + BriefFields.Due;
    public const string ReferenceId = Prefix + BriefFields.Reference;

    public const string ToOne = "one";
    public const string ToAnyone = "anyone";
    public const string Yes = "yes";
    public const string No = "no";

    public const int LongestWhat = BriefFields.LongestWhat;

    /// <summary>Of the hand-over that the form is for: it travels with the button that sends it.</summary>
    public string? Key { get; init; }

    public string? Kind => this[KindId];

    public string? Role => this[RoleId];

    /// <summary>As the people picker names him.</summary>
    public string? Assignee => this[AssigneeId];

    public bool IsOffered => this[OfferId] == ToAnyone;

    /// <summary>Null: it was not asked.</summary>
    public bool? DiagnosesFirst => this[DiagnoseId] is { } said ? said == Yes : null;

    public string? this[string id] => Values.GetValueOrDefault(id);

    public static string IdOf(string field) => Prefix + field;

    public HandOffFields With(string id, string? value) =>
        this with { Values = new Dictionary<string, string>(Values.Where(each => each.Key != id).Concat(value is null ? [] : [new(id, value)]), StringComparer.Ordinal) };

    internal sealed class Converter : JsonConverter<HandOffFields>
    {
        public override HandOffFields Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new JsonException("Fields are members of an object");
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = reader.GetString()!;
                reader.Read();
                if (name.StartsWith(Prefix, StringComparison.Ordinal) && reader.TokenType == JsonTokenType.String)
                {
                    values[name] = reader.GetString()!;
                }

                reader.Skip();
            }

            return new(values);
        }

        public override void Write(Utf8JsonWriter writer, HandOffFields value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (id, text) in value.Values)
            {
                writer.WriteString(id, text);
            }

            writer.WriteEndObject();
        }
    }
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
[JsonSerializable(typeof(TimeFields))]
public sealed partial class FieldsJson : JsonSerializerContext;
