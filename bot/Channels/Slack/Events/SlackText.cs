using System.Text.RegularExpressions;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>What somebody wrote, without Slack's signs. People stay as <c>&lt;@U…&gt;</c>, each an entity of the activity, as mentions do in Teams.</summary>
/// <param name="People">Ids of those who stand in the text, the bot included, each once.</param>
internal sealed partial record SlackText(string Text, IReadOnlyList<string> People)
{
    /// <summary>The bot called at the beginning is not part of what is said.</summary>
    public static SlackText Of(string written, string bot)
    {
        List<string> people = [];
        var text = Sign().Replace(written, sign => Plain(sign, people)).Trim();
        var called = Mark(bot);
        while (text.StartsWith(called, StringComparison.Ordinal))
        {
            text = text[called.Length..].TrimStart(' ', ',', '，', ':', '：', '\n');
        }

        return new SlackText(text, [.. people.Distinct(StringComparer.Ordinal)]);
    }

    public static string Mark(string user) => $"<@{user}>";

    private static string Plain(Match sign, List<string> people)
    {
        if (sign.Groups["entity"] is { Success: true, Value: var entity })
        {
            return Letter(entity);
        }

        var (kind, body, label) = (sign.Groups["kind"].Value, sign.Groups["body"].Value, Unescape(sign.Groups["label"].Value));
        switch (kind)
        {
            case "@" when body.Length > 0:
                people.Add(body);
                return Mark(body);
            case "#":
                return $"#{(label.Length > 0 ? label : body)}";
            case "!":
                // <!here>, <!subteam^S…|@designers>, <!date^…|in words>
                return label.Length > 0 ? label : $"@{body.Split('^')[0]}";
            default:
                return label.Length > 0 ? label : Unescape(body);
        }
    }

    private static string Unescape(string text) => Entity().Replace(text, entity => Letter(entity.Groups["entity"].Value));

    private static string Letter(string entity) => entity switch
    {
        "lt" => "<",
        "gt" => ">",
        _ => "&",
    };

    /// <summary>Each once and none twice: an escaped sign is a letter, not a sign.</summary>
    [GeneratedRegex(@"<(?<kind>[@#!]?)(?<body>[^<>|]+)(\|(?<label>[^<>]*))?>|&(?<entity>lt|gt|amp);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sign();

    [GeneratedRegex("&(?<entity>lt|gt|amp);", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entity();
}
