using System.Text.Json;
using System.Text.Json.Serialization;

namespace Helmsman.Cards;

/// <summary>What was chosen of a kind or a day where none of the buttons was the right one.</summary>
/// <param name="Day">As <c>yyyy-MM-dd</c>.</param>
public sealed record FileFields(
    [property: JsonPropertyName(FileFields.KindId)] string? Kind = null,
    [property: JsonPropertyName(FileFields.DayId)] string? Day = null)
{
    public const string KindId = "field-kind";
    public const string DayId = "field-day";
}

/// <summary>What stands in the fields of <see cref="AskColumnsCard"/>: prefilled, or as somebody chose. Nothing in it is checked yet.</summary>
/// <param name="Chosen">Column → index of its header, <see cref="NoneOfThem"/>, or empty.</param>
[JsonConverter(typeof(Converter))]
public sealed record ColumnFields(IReadOnlyDictionary<string, string> Chosen)
{
    public const string NoneOfThem = "none";

    private const string Prefix = "column-";

    public static readonly ColumnFields Empty = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>Of the input that asks for a column.</summary>
    public static string IdOf(string column) => Prefix + column;

    /// <summary>Which columns are asked for is for the kind of report to say, so they are members of no class: whatever begins as they do is one.</summary>
    internal sealed class Converter : JsonConverter<ColumnFields>
    {
        public override ColumnFields Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
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
                    chosen[name[Prefix.Length..]] = reader.GetString()!;
                }

                reader.Skip();
            }

            return new(chosen);
        }

        public override void Write(Utf8JsonWriter writer, ColumnFields value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (column, header) in value.Chosen)
            {
                writer.WriteString(IdOf(column), header);
            }

            writer.WriteEndObject();
        }
    }
}
