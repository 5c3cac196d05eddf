using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Sending;

namespace Helmsman.Bot.Conversations;

/// <summary>
/// Everything the bot asks Teams or Slack about a place goes through here: bounded in time, and never a reason for a turn to fail. Without an answer all
/// works, but for names and for people who have not spoken yet.
/// </summary>
public sealed partial class Enquiries(Courtesy courtesy, SlackPeople slack, TimeProvider clock, ILogger<Enquiries> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>Null when Teams did not tell.</returns>
    public Task<Crowd?> MembersAsync(ITurnContext turn, CancellationToken cancellationToken) => AskAsync(
        turn,
        "its members",
        async ct => await Crowd.ReadAsync(next => courtesy.CallAsync(AddressOf(turn), () => TeamsInfo.GetPagedMembersAsync(turn, Crowd.PageSize, next, ct), ct)),
        cancellationToken);

    /// <returns>Null when Teams did not tell.</returns>
    public Task<TeamDetails?> TeamAsync(ITurnContext turn, string team, CancellationToken cancellationToken) => AskAsync(
        turn,
        "its team",
        async ct => await courtesy.CallAsync(AddressOf(turn), () => TeamsInfo.GetTeamDetailsAsync(turn, team, ct), ct),
        cancellationToken);

    /// <param name="user">His id in Teams, in the directory, or in the workspace.</param>
    /// <returns>Null when he is not there, or when the channel did not tell.</returns>
    public Task<ChannelAccount?> MemberAsync(ITurnContext turn, string user, CancellationToken cancellationToken) => AskAsync(
        turn,
        "one of its members",
        ct => turn.Activity.ChannelId == SlackChannel.Id ? InSlackAsync(turn, user, ct) : InTeamsAsync(turn, user, ct),
        cancellationToken);

    private async Task<ChannelAccount?> InTeamsAsync(ITurnContext turn, string user, CancellationToken cancellationToken) =>
        await courtesy.CallAsync(AddressOf(turn), () => TeamsInfo.GetMemberAsync(turn, user, cancellationToken), cancellationToken);

    private async Task<ChannelAccount?> InSlackAsync(ITurnContext turn, string user, CancellationToken cancellationToken) =>
        await slack.FindAsync(turn.Activity.Conversation.TenantId!, user, cancellationToken) is { IsPerson: true } person ? new ChannelAccount(user, person.Name) : null;

    /// <summary>Questions do not count as sending into the conversation.</summary>
    private static Address AddressOf(ITurnContext turn) => Address.Of(turn) with { Thread = null };

    private async Task<T?> AskAsync<T>(ITurnContext turn, string what, Func<CancellationToken, Task<T?>> ask, CancellationToken cancellationToken)
        where T : class
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await ask(either.Token);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // Which exceptions there are depends on who supplies the Bot Framework.
            Log.NotTold(logger, turn.Activity.Conversation.Id, what, error.Message);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1310, LogLevel.Warning, "{Conversation} could not be asked for {What}. {Error}")]
        public static partial void NotTold(ILogger logger, string conversation, string what, string error);
    }
}
