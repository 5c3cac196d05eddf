using Helmsman.Bot.Channels.Slack.Api;

namespace Helmsman.Tests.Deploy;

/// <summary>
/// Which scope of a bot Slack wants for what: docs.slack.dev/reference/methods and docs.slack.dev/reference/events, seen 2026-11-23. A method that is told by
/// the kind of place needs the scope of each kind that the bot can be in and asks about.
/// </summary>
internal static class SlackNeeds
{
    /// <summary>A file that somebody sent is fetched from its own address, which is no method.</summary>
    public const string FileFetched = "url_private_download";

    private static readonly string[] PlacesAskedAbout = ["channels:read", "groups:read", "mpim:read"];

    /// <summary>What the product calls must stand here; empty: Slack wants no scope.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Methods = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [SlackMethods.AuthTest] = [],
        [SlackMethods.PostMessage] = ["chat:write"],
        [SlackMethods.PostEphemeral] = ["chat:write"],
        [SlackMethods.UpdateMessage] = ["chat:write"],
        [SlackMethods.DeleteMessage] = ["chat:write"],
        // Of its own chats alone: what people write in channels is not read, and Slack refuses to show it.
        [SlackMethods.History] = ["im:history"],
        [SlackMethods.Replies] = ["im:history"],
        [SlackMethods.OpenConversation] = ["im:write"],
        [SlackMethods.ConversationInfo] = PlacesAskedAbout,
        [SlackMethods.ConversationMembers] = PlacesAskedAbout,
        [SlackMethods.UserInfo] = ["users:read"],
        [SlackMethods.OpenView] = [],
        [SlackMethods.UpdateView] = [],
        [SlackMethods.PushView] = [],
        [SlackMethods.PublishView] = [],
        [SlackMethods.GetUploadUrl] = ["files:write"],
        [SlackMethods.CompleteUpload] = ["files:write"],
        [SlackMethods.DeleteFile] = ["files:write"],
        // connections:write, which the app's own token has and no workspace gives.
        [SlackMethods.OpenSocket] = [],
        [SlackMethods.ExchangeCode] = [],
    };

    public static readonly IReadOnlyDictionary<string, string[]> Events = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["app_home_opened"] = [],
        ["app_mention"] = ["app_mentions:read"],
        ["app_uninstalled"] = [],
        ["channel_archive"] = ["channels:read"],
        ["channel_deleted"] = ["channels:read"],
        ["channel_id_changed"] = [],
        ["channel_left"] = ["channels:read"],
        ["channel_rename"] = ["channels:read"],
        ["channel_shared"] = ["channels:read", "groups:read"],
        ["channel_unarchive"] = ["channels:read"],
        ["channel_unshared"] = ["channels:read", "groups:read"],
        ["group_archive"] = ["groups:read"],
        ["group_deleted"] = ["groups:read"],
        ["group_left"] = ["groups:read"],
        ["group_rename"] = ["groups:read"],
        ["group_unarchive"] = ["groups:read"],
        ["member_joined_channel"] = ["channels:read", "groups:read"],
        ["member_left_channel"] = ["channels:read", "groups:read"],
        ["message.im"] = ["im:history"],
        ["tokens_revoked"] = [],
        ["user_change"] = ["users:read"],
    };

    /// <summary>Scope by scope, what of this manifest and of the product needs it.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(SlackManifest manifest)
    {
        (string What, string[] Scopes)[] needs =
        [
            .. Methods.Select(each => (each.Key, each.Value)),
            .. manifest.Events.Select(each => (each, Events[each])),
            .. manifest.Commands.Select(command => (command, new[] { "commands" })),
            (FileFetched, ["files:read"]),
        ];
        return needs.SelectMany(need => need.Scopes.Select(scope => (Scope: scope, need.What)))
            .GroupBy(each => each.Scope, each => each.What, StringComparer.Ordinal)
            .ToDictionary(each => each.Key, each => each.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }
}
