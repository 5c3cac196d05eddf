using BotFramework.Authentication;
using BotFramework.Schema;
using BotFramework.Schema.Teams;

namespace BotFramework.Connector;

/// <summary>Speaks version 3 of the connector's REST API. One serves every turn that has its serviceUrl.</summary>
internal sealed class ConnectorClient(Uri baseUri, IHttpClientFactory http, AppToken? token) : IConnectorClient, IConversations
{
    private readonly ConnectorCall call = new(baseUri, http, token);

    public Uri BaseUri { get; } = baseUri;

    public IConversations Conversations => this;

    public Task<ResourceResponse> SendToConversationAsync(Activity activity, CancellationToken cancellationToken = default) =>
        PutAsync(HttpMethod.Post, $"{Conversation(activity)}/activities", activity, cancellationToken);

    public Task<ResourceResponse> ReplyToActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        PutAsync(HttpMethod.Post, $"{Conversation(activity)}/activities/{Id(activity.ReplyToId)}", activity, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(Activity activity, CancellationToken cancellationToken = default) =>
        PutAsync(HttpMethod.Put, $"{Conversation(activity)}/activities/{Id(activity.Id)}", activity, cancellationToken);

    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        call.SendAsync<object>(
            HttpMethod.Delete, $"{Conversation(conversationId)}/activities/{Id(activityId)}", null, conversationId, cancellationToken);

    public async Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        Present(await call.SendAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, null, cancellationToken));

    public async Task<ChannelAccount> GetConversationMemberAsync(
        string userId, string conversationId, CancellationToken cancellationToken = default) =>
        Present(await GetAsync<ChannelAccount>($"{Conversation(conversationId)}/members/{Id(userId)}", cancellationToken));

    public async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        string conversationId, CancellationToken cancellationToken = default) =>
        await GetAsync<IList<ChannelAccount>>($"{Conversation(conversationId)}/members", cancellationToken) ?? [];

    public async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        string?[] query =
        [
            pageSize is { } size ? $"pageSize={size}" : null,
            continuationToken is { } next ? $"continuationToken={Uri.EscapeDataString(next)}" : null,
        ];
        var path = $"{Conversation(conversationId)}/pagedmembers?{string.Join('&', query.OfType<string>())}".TrimEnd('?');
        return await GetAsync<PagedMembersResult>(path, cancellationToken) ?? new PagedMembersResult();
    }

    public async Task<TeamDetails> GetTeamDetailsAsync(string teamId, CancellationToken cancellationToken) =>
        Present(await GetAsync<TeamDetails>($"v3/teams/{Id(teamId)}", cancellationToken));

    public async Task<ConversationList> GetTeamChannelsAsync(string teamId, CancellationToken cancellationToken) =>
        await GetAsync<ConversationList>($"v3/teams/{Id(teamId)}/conversations", cancellationToken) ?? new ConversationList();

    private static string Conversation(Activity activity) => Conversation(activity.Conversation.Id);

    private static string Conversation(string conversationId) => $"v3/conversations/{Id(conversationId)}";

    private static string Id(string? id) =>
        Uri.EscapeDataString(id is { Length: > 0 } ? id : throw new ArgumentException("The call needs an id that is missing.", nameof(id)));

    private static T Present<T>(T? answer)
        where T : class => answer
        ?? throw new InvalidOperationException($"The channel answered without the {typeof(T).Name} that was asked for.");

    private Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken)
        where T : class => call.SendAsync<T>(HttpMethod.Get, path, null, null, cancellationToken);

    /// <summary>A channel may take an activity and name no id (202 and an empty body); an update keeps the id it had.</summary>
    private async Task<ResourceResponse> PutAsync(HttpMethod method, string path, Activity activity, CancellationToken cancellationToken) =>
        await call.SendAsync<ResourceResponse>(method, path, activity, activity.Conversation.Id, cancellationToken)
        ?? new ResourceResponse(activity.Id);
}
