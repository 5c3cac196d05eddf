namespace Helmsman.Cards.Rendering.BlockKit.Reading;

/// <summary>A card as the list it is read as: what only groups is gone, what is folded away is left out.</summary>
internal static class Flat
{
    public static IReadOnlyList<SentNode> Of(SentNode card) => Of([.. card.Body ?? [], .. card.Actions is { Count: > 0 } actions ? [RowOf(actions)] : Nothing]);

    public static IReadOnlyList<SentNode> Of(IEnumerable<SentNode> elements) => [.. elements.SelectMany(Leaves)];

    /// <summary>The parts that are folded away, by their id.</summary>
    public static IReadOnlyDictionary<string, SentNode> Folded(SentNode card) =>
        All(card.Body ?? []).Where(node => node is { IsVisible: false, Id: not null }).DistinctBy(node => node.Id).ToDictionary(node => node.Id!, StringComparer.Ordinal);

    public static SentNode RowOf(IReadOnlyList<SentNode> actions) => new() { Type = NodeTypes.ActionSet, Actions = actions };

    private static IReadOnlyList<SentNode> Nothing => [];

    private static IEnumerable<SentNode> Leaves(SentNode node) => node switch
    {
        { IsVisible: false } => [],
        { Type: NodeTypes.Container or NodeTypes.Column } => Under(node, node.Items),
        { Type: NodeTypes.ColumnSet } when All(node.Columns ?? []).Any(item => item.IsInput() || item.Is(NodeTypes.ActionSet)) => Under(node, node.Columns),
        _ when IsKnown(node) => [node],
        _ => node.Instead is { } instead ? Under(node, [instead]) : [],
    };

    private static bool IsKnown(SentNode node) => node.IsInput() || node.IsChart() || node.Type is
        NodeTypes.TextBlock or NodeTypes.RichTextBlock or NodeTypes.ColumnSet or NodeTypes.FactSet or NodeTypes.Table or NodeTypes.Image or NodeTypes.ActionSet;

    /// <summary>A line before the group is one before its first part.</summary>
    private static IEnumerable<SentNode> Under(SentNode group, IEnumerable<SentNode>? parts) =>
        Of(parts ?? []).Select((part, index) => index == 0 && group.Separator ? part with { Separator = true } : part);

    private static IEnumerable<SentNode> All(IEnumerable<SentNode> nodes) =>
        nodes.SelectMany(node => All([.. node.Items ?? [], .. node.Columns ?? []]).Prepend(node));
}
