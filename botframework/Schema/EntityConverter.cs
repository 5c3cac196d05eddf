using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>
/// A list of <see cref="Entity"/> may hold derived ones: each is written as what it is, and all are read as the base with everything
/// else kept.
/// </summary>
internal sealed class EntityConverter : JsonConverter<Entity>
{
    private const string Discriminator = "type";

    public override Entity? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind is not JsonValueKind.Object)
        {
            throw new JsonException("An entity is an object.");
        }

        var entity = new Entity();
        foreach (var member in document.RootElement.EnumerateObject())
        {
            Put(entity, member);
        }

        return entity;
    }

    public override void Write(Utf8JsonWriter writer, Entity value, JsonSerializerOptions options)
    {
        if (value.GetType() != typeof(Entity))
        {
            JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Discriminator, value.Type);
        foreach (var (name, content) in value.Properties ?? new Dictionary<string, JsonElement>())
        {
            writer.WritePropertyName(name);
            content.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void Put(Entity entity, JsonProperty member)
    {
        if (member.Name.Equals(Discriminator, StringComparison.OrdinalIgnoreCase) && member.Value.ValueKind is JsonValueKind.String)
        {
            entity.Type = member.Value.GetString();
            return;
        }

        (entity.Properties ??= new Dictionary<string, JsonElement>())[member.Name] = member.Value.Clone();
    }
}
