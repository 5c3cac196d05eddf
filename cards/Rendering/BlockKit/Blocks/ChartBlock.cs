namespace Helmsman.Cards.Rendering.BlockKit.Blocks;

internal sealed record ChartBlock(string Title, Chart Chart) : Block
{
    internal override IEnumerable<string> Lines => [Title];
}

/// <param name="Type"><c>line</c> or <c>bar</c>.</param>
internal sealed record Chart(string Type, IReadOnlyList<Series> Series, Axis AxisConfig);

/// <summary>Has a value for every category, in their order.</summary>
internal sealed record Series(string Name, IReadOnlyList<DataPoint> Data);

internal sealed record DataPoint(string Label, double Value);

internal sealed record Axis(IReadOnlyList<string> Categories);
