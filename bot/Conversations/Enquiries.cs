namespace Helmsman.Bot.Conversations;

/// <summary>
/// Everything the bot asks Teams about a place goes through here: bounded in time, and never a reason for a turn to fail. Without an answer all
/// works, but for names and for people who have not spoken yet.
/// </summary>
public sealed partial class Enquiries(TimeProvider clock, ILogger<Enquiries> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <returns>Null when Teams did not tell.</returns>
    public Task<Crowd?> MembersAsync(ITurnContext turn, CancellationToken cancellationToken) => AskAsync(
        turn,
        "its members",
        ct => Crowd.ReadAsync(next => TeamsInfo.GetPagedMembersAsync(turn, Crowd.PageSize, next, ct)),
        cancellationToken);

    /// <returns>Null when Teams did not tell.</returns>
    public Task<TeamDetails?> TeamAsync(ITurnContext turn, string team, CancellationToken cancellationToken) =>
        AskAsync(turn, "its team", ct => TeamsInfo.GetTeamDetailsAsync(turn, team, ct), cancellationToken);

    private async Task<T?> AskAsync<T>(ITurnContext turn, string what, Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
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
