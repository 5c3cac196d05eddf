using System.Text.Json.Nodes;

namespace Helmsman.Cards.Rendering.BlockKit.Reading;

/// <summary>One item of a chart's data: a point of a chart of bars, or a line with its points.</summary>
internal sealed record ChartValues
{
    public string? Legend { get; init; }

    public IReadOnlyList<ChartValues>? Values { get; init; }

    /// <summary>A day, a name, or a number.</summary>
    public JsonNode? X { get; init; }

    public double? Y { get; init; }
}
