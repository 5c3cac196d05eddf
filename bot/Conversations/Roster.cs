namespace Helmsman.Bot.Conversations;

/// <summary>
/// Asks Teams who is in a conversation, so that everybody there is known by name and can be given a role before he ever speaks: what Teams
/// itself tells of new members is their ids.
/// </summary>
public sealed partial class Roster(ConversationBook conversations, TimeProvider clock, ILogger<Roster> logger)
{
    private const string Teams = "msteams";

    /// <summary>More people than this are no shop's team: of those, whoever speaks is met.</summary>
    private const int MostPeople = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Never fails: without the roster everything works, but for those who have not spoken yet.</summary>
    public async Task MeetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (turn.Activity.ChannelId != Teams)
        {
            return;
        }

        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await MeetPageAsync(turn, either.Token);
        }
        catch (Exception error) when (error is ErrorResponseException or HttpRequestException or OperationCanceledException)
        {
            Log.NotTold(logger, turn.Activity.Conversation.Id, error.Message);
        }
    }

    private async Task MeetPageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var page = await TeamsInfo.GetPagedMembersAsync(turn, MostPeople, null, cancellationToken);
        if (string.IsNullOrEmpty(page.ContinuationToken))
        {
            await conversations.NotePeopleAsync(turn.Activity, [.. page.Members], cancellationToken);
        }
        else
        {
            Log.TooMany(logger, turn.Activity.Conversation.Id, MostPeople);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1310, LogLevel.Warning, "Who is in {Conversation} could not be asked: people there are met when they speak. {Error}")]
        public static partial void NotTold(ILogger logger, string conversation, string error);

        [LoggerMessage(1311, LogLevel.Information, "There are more than {Most} people in {Conversation}: they are met when they speak")]
        public static partial void TooMany(ILogger logger, string conversation, int most);
    }
}
