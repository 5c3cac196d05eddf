using System.Text.Json;
using System.Text.Json.Serialization;

namespace BotFramework.Schema;

/// <summary>A fact about an activity: <see cref="Type"/> names its shape, <see cref="GetAs{T}"/> reads it.</summary>
[JsonConverter(typeof(EntityConverter))]
public class Entity
{
    public Entity()
    {
    }

    public Entity(string type) => Type = type;

    public string? Type { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }

    public T? GetAs<T>() => SchemaJson.To<T>(this);

    public void SetAs<T>(T obj)
    {
        var entity = SchemaJson.To<Entity>(SchemaJson.ToElement(obj))!;
        Type = entity.Type;
        Properties = entity.Properties;
    }
}

public sealed class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public ChannelAccount? Mentioned { get; set; }
    public string? Text { get; set; }
}
