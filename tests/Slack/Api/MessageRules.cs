using System.Text.Json.Nodes;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Api;

/// <summary>
/// Why Slack would refuse blocks as a message. The numbers are those of npm @slack/types 3.2.0 and of docs.slack.dev/reference/block-kit (2026-11); the length of
/// all text together was observed (github.com/slackapi/bolt-js/issues/2509).
/// </summary>
public static class MessageRules
{
    private const int MostBlocks = 50;
    private const int MostText = 13_200;
    private const int MostCharts = 2;

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "section", "header", "context", "divider", "actions", "image", "rich_text", "table", "data_table", "data_visualization", "markdown", "file", "video", "context_actions",
    };

    /// <summary>The first fault; null: it would be taken.</summary>
    public static BlockFault? FaultIn(JsonArray blocks) => FaultsIn(blocks).FirstOrDefault();

    private static IEnumerable<BlockFault> FaultsIn(JsonArray blocks)
    {
        if (blocks.Count > MostBlocks)
        {
            yield return new("invalid_blocks", $"{blocks.Count} blocks");
        }

        if (blocks.FirstOrDefault(block => !Known.Contains((string?)block?["type"] ?? "")) is { } unknown)
        {
            yield return new("invalid_blocks", $"no block of a message: {unknown["type"]}");
        }

        foreach (var what in ElementRules.FaultsIn(blocks))
        {
            yield return new("invalid_blocks", what);
        }

        if (Count(blocks, "table") + Count(blocks, "data_table") > 1)
        {
            yield return new("only_one_table_allowed", "tables");
        }

        if (Count(blocks, "data_visualization") > MostCharts)
        {
            yield return new("invalid_blocks", "charts");
        }

        if (BlockReading.TextsOf(blocks).Sum(text => text.Length) is > MostText and var length)
        {
            yield return new("msg_blocks_too_long", $"{length} characters");
        }
    }

    private static int Count(JsonArray blocks, string type) => blocks.Count(block => (string?)block?["type"] == type);
}
