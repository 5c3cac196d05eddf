using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Api;

/// <summary>
/// Why Slack would refuse a picture: a file that it does not know, that the app may not see or that is no picture (docs.slack.dev, Slack file object, 2026-11-23;
/// the words are those of github.com/slackapi/bolt-python/issues/1251), or an address at which it finds none (github.com/slackapi/node-slack-sdk/issues/1693).
/// </summary>
internal static class PictureRules
{
    /// <summary>The first fault; null: it would be taken.</summary>
    public static BlockFault? FaultIn(JsonArray blocks, SlackWorld world) => blocks
        .Select((block, index) => WrongWith(block!, world) is { } what ? new BlockFault("invalid_blocks", Said(what.Words, index, what.Member)) : null)
        .FirstOrDefault(fault => fault is not null);

    private static (string Words, string Member)? WrongWith(JsonNode block, SlackWorld world) => ((string?)block["type"], (string?)block["image_url"], block["slack_file"] as JsonObject) switch
    {
        ("image", { }, { }) or ("image", null, null) => ("must provide either image_url or slack_file", ""),
        ("image", { } address, _) => IsOnSlack(address) ? ("downloading image failed", "/image_url") : null,
        ("image", _, { } named) => world.Files.FindShown((string?)named["id"], (string?)named["url"]) is { IsPicture: true } file && world.BotMaySee(file) ? null : ("invalid slack file", "/slack_file"),
        _ => null,
    };

    /// <summary>There it would get the page to sign in.</summary>
    private static bool IsOnSlack(string address) => Uri.TryCreate(address, UriKind.Absolute, out var parsed) && parsed.Host.EndsWith(".slack.com", StringComparison.Ordinal);

    private static string Said(string words, int block, string member) => string.Create(CultureInfo.InvariantCulture, $"{words} [json-pointer:/blocks/{block}{member}]");
}
