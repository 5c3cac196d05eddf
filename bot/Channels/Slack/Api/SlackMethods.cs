namespace Helmsman.Bot.Channels.Slack.Api;

/// <summary>What of the Web API is called, by its wire names. Each needs a scope of deploy/slack/manifest.yaml.</summary>
public static class SlackMethods
{
    public const string AuthTest = "auth.test";
    public const string PostMessage = "chat.postMessage";
    public const string PostEphemeral = "chat.postEphemeral";
    public const string UpdateMessage = "chat.update";
    public const string DeleteMessage = "chat.delete";
    /// <summary>Of chats of two with <c>im:history</c>; of channels only where somebody gave the app more than it asks for.</summary>
    public const string History = "conversations.history";

    public const string Replies = "conversations.replies";
    public const string OpenConversation = "conversations.open";
    public const string ConversationInfo = "conversations.info";
    public const string ConversationMembers = "conversations.members";
    public const string UserInfo = "users.info";
    public const string OpenView = "views.open";
    public const string UpdateView = "views.update";
    public const string PushView = "views.push";
    public const string PublishView = "views.publish";
    public const string GetUploadUrl = "files.getUploadURLExternal";
    public const string CompleteUpload = "files.completeUploadExternal";
    public const string DeleteFile = "files.delete";
    public const string OpenSocket = "apps.connections.open";
    public const string ExchangeCode = "oauth.v2.access";
}
