using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Helmsman.Bot.Reports.Facts;

internal enum FactType
{
    Missing,
    Text,
    Number,
    Other,
}

/// <summary>What stands in a row that was sent as JSON.</summary>
/// <param name="Text">Of a number, its digits without exponent; empty where it is missing.</param>
[JsonConverter(typeof(FactValueReader))]
internal readonly record struct FactValue(FactType Type, string Text)
{
    public static readonly FactValue Missing = new(FactType.Missing, string.Empty);
}

internal sealed class FactValueReader : JsonConverter<FactValue>
{
    public override bool HandleNull => true;

    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return FactValue.Missing;
            case JsonTokenType.String:
                return new FactValue(FactType.Text, reader.GetString()!);
            case JsonTokenType.Number when reader.TryGetDecimal(out var number):
                return new FactValue(FactType.Number, number.ToString("0.############################", CultureInfo.InvariantCulture));
            default:
                var told = reader.TokenType.ToString();
                reader.Skip();
                return new FactValue(FactType.Other, told);
        }
    }

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Rows are only read");
}
