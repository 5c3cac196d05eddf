using BotFramework.Schema;

namespace BotFramework.Connector;

/// <summary>The calls a bot can make to the service behind one serviceUrl.</summary>
public interface IConnectorClient
{
    Uri BaseUri { get; }
    IConversations Conversations { get; }
}

/// <summary>Every call throws <see cref="ErrorResponseException"/> if the service refuses.</summary>
public interface IConversations
{
    Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends as an answer to <see cref="Activity.ReplyToId"/>.</summary>
    Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default);

    Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default);

    Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default);

    Task<ChannelAccount> GetConversationMemberAsync(string userId, string conversationId, CancellationToken cancellationToken = default);

    Task<IList<ChannelAccount>> GetConversationMembersAsync(string conversationId, CancellationToken cancellationToken = default);

    Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default);
}
