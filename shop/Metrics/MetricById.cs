using System.Text.Json;
using System.Text.Json.Serialization;

namespace Helmsman.Shop.Metrics;

/// <summary>Writes a metric as its id; one that this version no longer knows is read as none.</summary>
public sealed class MetricById : JsonConverter<Metric?>
{
    public override Metric? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } id ? MetricDictionary.Find(id) : null;

    public override void Write(Utf8JsonWriter writer, Metric? value, JsonSerializerOptions options) => writer.WriteStringValue(value?.Id);
}
