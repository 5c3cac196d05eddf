using BotFramework.Connector;
using BotFramework.Schema;
using BotFramework.Schema.Teams;

namespace BotFramework.Teams;

/// <summary>Questions about the team or chat that a turn is in.</summary>
public static class TeamsInfo
{
    public static async Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        Teamed(await Client(turnContext).Conversations.GetConversationMemberAsync(userId, Place(turnContext), cancellationToken));

    public static async Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var page = await Client(turnContext).Conversations.GetConversationPagedMembersAsync(
            Place(turnContext), pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult { ContinuationToken = page.ContinuationToken, Members = [.. (page.Members ?? []).Select(Teamed)] };
    }

    public static Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        TeamsClient(turnContext).GetTeamDetailsAsync(teamId ?? Team(turnContext), cancellationToken);

    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        (await TeamsClient(turnContext).GetTeamChannelsAsync(teamId ?? Team(turnContext), cancellationToken)).Conversations;

    /// <summary>
    /// Starts a thread in a channel of a team; the reference speaks to the thread, the string is the id of its first message.
    /// </summary>
    public static async Task<Tuple<ConversationReference, string?>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo(teamsChannelId) },
            Activity = (Activity)activity,
        };
        Tuple<ConversationReference, string?>? sent = null;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId, Channels.Msteams, turnContext.Activity.ServiceUrl, null, parameters, Remember, cancellationToken);
        return sent!;

        Task Remember(ITurnContext turn, CancellationToken token)
        {
            sent = Tuple.Create(turn.Activity.GetConversationReference(), turn.Activity.Id);
            return Task.CompletedTask;
        }
    }

    /// <summary>In a team the members are the team's, whatever the thread.</summary>
    private static string Place(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation.Id;

    private static string Team(ITurnContext turnContext) => turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? throw new InvalidOperationException("This turn is not in a team.");

    private static IConnectorClient Client(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("This turn has no connector.");

    private static ConnectorClient TeamsClient(ITurnContext turnContext) => Client(turnContext) as ConnectorClient
        ?? throw new InvalidOperationException("This turn's connector does not speak to Teams.");

    /// <summary>Some answers name the directory id <c>objectId</c>.</summary>
    private static TeamsChannelAccount Teamed(ChannelAccount account)
    {
        var member = SchemaJson.To<TeamsChannelAccount>(SchemaJson.ToElement(account))!;
        member.AadObjectId ??= member.Properties is { } more && more.TryGetValue("objectId", out var id) ? id.ToString() : null;
        return member;
    }
}
