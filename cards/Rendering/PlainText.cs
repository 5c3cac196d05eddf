using Helmsman.Cards.Elements;

namespace Helmsman.Cards.Rendering;

/// <summary>A card in words alone: for notifications, logs and hosts that can show no card.</summary>
public static class PlainText
{
    public static string Of(AdaptiveCard card) => string.Join('\n', card.Body.SelectMany(Lines).Concat(Row(card.Actions)));

    private static IEnumerable<string> Lines(AdaptiveElement element) => Spaced(element, element switch
    {
        AdaptiveTextBlock text => [Escaping.Unescape(Mentioning.Spoken(text.Text))],
        AdaptiveRichTextBlock text => [Of(text)],
        // A form that is folded away asks for nothing yet; words that are folded away are said all the same.
        AdaptiveContainer { IsVisible: false } folded => folded.Items.Where(item => item is not AdaptiveActionSet).SelectMany(Lines),
        AdaptiveContainer container => container.Items.SelectMany(Lines),
        AdaptiveColumnSet set => [string.Join("  ", set.Columns.Select(column => string.Join(": ", column.Items.SelectMany(Lines))))],
        AdaptiveTable table => table.Rows.Select(Line).Skip(table.FirstRowAsHeaders ? 1 : 0).Prepend(Headers(table)).OfType<string>(),
        AdaptiveActionSet set => Row(set.Actions),
        { Fallback.Content: AdaptiveElement instead } => Lines(instead),
        _ => [],
    });

    private static IEnumerable<string> Spaced(AdaptiveElement element, IEnumerable<string> lines) => element.Separator ? lines.Prepend("") : lines;

    private static string Of(AdaptiveRichTextBlock text) => string.Concat(text.Inlines.OfType<AdaptiveTextRun>().Select(run => run.Text));

    private static string? Headers(AdaptiveTable table) =>
        table.FirstRowAsHeaders && table.Rows.Count > 0 ? $"({string.Join(" | ", Cells(table.Rows[0]).Where(cell => cell.Length > 0))})" : null;

    private static string Line(AdaptiveTableRow row)
    {
        var cells = Cells(row).ToList();
        return $"{cells[0]}: {string.Join(" | ", cells.Skip(1).Where(cell => cell.Length > 0))}";
    }

    private static IEnumerable<string> Cells(AdaptiveTableRow row) => row.Cells.Select(cell => string.Join(' ', cell.Items.SelectMany(Lines)).Trim());

    /// <summary>What only opens a part of the card has nothing to open here.</summary>
    private static IEnumerable<string> Row(List<AdaptiveAction> actions) =>
        string.Join(' ', actions.Where(action => action is not AdaptiveToggleVisibilityAction).Select(action => $"[{action.Title}]")) is { Length: > 0 } row ? [row] : [];
}
