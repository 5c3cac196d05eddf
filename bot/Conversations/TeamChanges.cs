namespace Helmsman.Bot.Conversations;

/// <summary>What becomes of teams and channels. Teams tells it in the team's General channel, whichever channel it is about.</summary>
public sealed class TeamChanges(Places places, ConversationBook conversations, Enquiries enquiries)
{
    /// <summary>Made or renamed; a channel where the bot has never been spoken to is not kept yet.</summary>
    public Task NameAsync(ITurnContext turn, ChannelInfo? channel, CancellationToken cancellationToken) =>
        ChangeAsync(turn, channel, place => place with { Name = channel?.Name ?? place.Name }, cancellationToken);

    public Task DeletedAsync(ITurnContext turn, ChannelInfo? channel, CancellationToken cancellationToken) =>
        ChangeAsync(turn, channel, place => place with { Closed = place.Closed | Closure.ChannelDeleted }, cancellationToken);

    public Task RestoredAsync(ITurnContext turn, ChannelInfo? channel, CancellationToken cancellationToken) => ChangeAsync(
        turn, channel, place => place with { Closed = place.Closed & ~Closure.ChannelDeleted, Name = channel?.Name ?? place.Name }, cancellationToken);

    /// <summary>Its name is asked for where only the team's id was told.</summary>
    public async Task NameTeamAsync(ITurnContext turn, TeamInfo? team, CancellationToken cancellationToken)
    {
        if (team?.Id is { Length: > 0 } id && (team.Name ?? (await enquiries.TeamAsync(turn, id, cancellationToken))?.Name) is { Length: > 0 } name)
        {
            await ChangeTeamAsync(turn, team, place => place with { Team = id, TeamName = name }, cancellationToken);
        }
    }

    /// <summary>The name of the team that the turn is in, if nobody has told it yet.</summary>
    public async Task NameNewTeamAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (await conversations.NoteAsync(turn, cancellationToken) is { Team: { } team, TeamName: null })
        {
            await NameTeamAsync(turn, new TeamInfo { Id = team }, cancellationToken);
        }
    }

    public Task CloseTeamAsync(ITurnContext turn, TeamInfo? team, Closure why, CancellationToken cancellationToken) =>
        ChangeTeamAsync(turn, team, place => place with { Closed = place.Closed | why }, cancellationToken);

    public Task OpenTeamAsync(ITurnContext turn, TeamInfo? team, Closure why, CancellationToken cancellationToken) =>
        ChangeTeamAsync(turn, team, place => place with { Closed = place.Closed & ~why }, cancellationToken);

    private Task ChangeAsync(ITurnContext turn, ChannelInfo? channel, Func<KnownConversation, KnownConversation> change, CancellationToken cancellationToken) =>
        channel?.Id is { Length: > 0 } id ? places.ChangeAsync($"{turn.Activity.ChannelId}/{id}", change, cancellationToken) : Task.CompletedTask;

    private Task ChangeTeamAsync(ITurnContext turn, TeamInfo? team, Func<KnownConversation, KnownConversation> change, CancellationToken cancellationToken) =>
        team?.Id is { Length: > 0 } id ? places.ChangeTeamAsync(turn.Activity.ChannelId, id, change, cancellationToken) : Task.CompletedTask;
}
