using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>Names of buttons: the verb, and from the second button with it on, its number. Wire names.</summary>
public static class ActionIds
{
    /// <summary>Opens one of <see cref="SlackMessage.Views"/>.</summary>
    public const string Open = "open-view";

    /// <summary>Opens an address; Slack tells of it all the same.</summary>
    public const string Link = "open-link";

    private const char Number = ':';

    /// <summary>Of a button that was pressed.</summary>
    public static string VerbOf(string actionId) => actionId.Split(Number)[0];

    /// <summary>Hosts without Action.Execute know the verb from what the button carries alone.</summary>
    internal static string VerbOf(SentNode action) =>
        (action.Verb ?? (action.Data as JsonObject)?["verb"]?.ToString() ?? Open).Shortened(Limits.ActionId - LongestNumber);

    internal static IReadOnlyList<Block> Numbered(IReadOnlyList<Block> blocks)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. blocks.Select(block => block is ActionsBlock row ? row with { Elements = [.. row.Elements.Select(Named)] } : block)];

        Button Named(Button button)
        {
            var count = seen[button.ActionId] = seen.GetValueOrDefault(button.ActionId) + 1;
            return count == 1 ? button : button with { ActionId = string.Create(CultureInfo.InvariantCulture, $"{button.ActionId}{Number}{count}") };
        }
    }

    private const int LongestNumber = 8;
}
