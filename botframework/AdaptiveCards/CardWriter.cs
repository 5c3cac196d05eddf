using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BotFramework.AdaptiveCards;

/// <summary>Writes a card as JSON and leaves out whatever has its default value.</summary>
internal sealed class CardWriter : IDisposable
{
    // The card is a body of its own, never part of a page: letters of any language stay readable and short.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly Utf8JsonWriter json;

    public CardWriter() => json = new Utf8JsonWriter(buffer, Options);

    public void BeginObject() => json.WriteStartObject();

    public void EndObject() => json.WriteEndObject();

    public void Name(string name) => json.WritePropertyName(name);

    public void Text(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public void Number(string name, double value) => json.WriteNumber(name, value);

    public void Flag(string name, bool value, bool byDefault = false)
    {
        if (value != byDefault)
        {
            json.WriteBoolean(name, value);
        }
    }

    public void Enum<T>(string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
        }
    }

    /// <summary>Where having no value and having the first one differ.</summary>
    public void Enum<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is { } chosen)
        {
            json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(chosen.ToString()));
        }
    }

    public void Array<T>(string name, IReadOnlyCollection<T> items, Action<T> write, bool evenEmpty = false)
    {
        if (items.Count == 0 && !evenEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    public void Members(IEnumerable<KeyValuePair<string, object>> members)
    {
        foreach (var (name, value) in members)
        {
            Value(name, value);
        }
    }

    public void Value(string name, object? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            Any(value);
        }
    }

    public void Dispose() => json.Dispose();

    public override string ToString()
    {
        json.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private void Any(object value)
    {
        switch (value)
        {
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case int or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case IEnumerable<KeyValuePair<string, object>> members:
                json.WriteStartObject();
                Members(members);
                json.WriteEndObject();
                break;
            case IEnumerable<object> items:
                json.WriteStartArray();
                foreach (var item in items)
                {
                    Any(item);
                }

                json.WriteEndArray();
                break;
            default:
                throw new NotSupportedException($"A card cannot carry a {value.GetType()}.");
        }
    }
}
