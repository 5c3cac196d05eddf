using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Helmsman.Bot.Sending;

namespace Helmsman.Bot.Channels.Slack.Api;

/// <summary>
/// What Slack takes (docs.slack.dev/apis/web-api/rate-limits): posting one message a second into a channel, and each other method so often a
/// minute in a workspace by its tier; the tiers are those of Slack's own list (slackapi/java-slack-sdk, MethodsRateLimits, read 2026-11-23).
/// </summary>
internal static class SlackRates
{
    private static readonly FrozenDictionary<string, Rate[]> ByMethod = new Dictionary<string, Rate[]>(StringComparer.Ordinal)
    {
        [SlackMethods.UpdateMessage] = [Rate.Of(50, 60)],
        [SlackMethods.DeleteMessage] = [Rate.Of(50, 60)],
        [SlackMethods.PostEphemeral] = [Rate.Of(100, 60)],
        [SlackMethods.History] = [Rate.Of(50, 60)],
        [SlackMethods.Replies] = [Rate.Of(50, 60)],
        [SlackMethods.OpenConversation] = [Rate.Of(50, 60)],
        [SlackMethods.ConversationInfo] = [Rate.Of(50, 60)],
        [SlackMethods.ConversationMembers] = [Rate.Of(100, 60)],
        [SlackMethods.UserInfo] = [Rate.Of(100, 60)],
        [SlackMethods.OpenView] = [Rate.Of(100, 60)],
        [SlackMethods.UpdateView] = [Rate.Of(100, 60)],
        [SlackMethods.PushView] = [Rate.Of(100, 60)],
        [SlackMethods.PublishView] = [Rate.Of(100, 60)],
        [SlackMethods.DeleteFile] = [Rate.Of(50, 60)],
        [SlackMethods.GetUploadUrl] = [Rate.Of(100, 60)],
        [SlackMethods.CompleteUpload] = [Rate.Of(100, 60)],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Rate[] Post = [Rate.Of(1, 1)];

    /// <summary>Who counts a call: a channel what is posted into it, the workspace everything else.</summary>
    public static Address AddressOf(string team, string method, JsonObject arguments) =>
        new(SlackChannel.Id, team, method == SlackMethods.PostMessage ? (string?)arguments["channel"] : method);

    /// <param name="thread">As <see cref="AddressOf"/> names it.</param>
    public static Rate[] Of(string thread) => ByMethod.GetValueOrDefault(thread) ?? (thread.Contains('.', StringComparison.Ordinal) ? [] : Post);
}
