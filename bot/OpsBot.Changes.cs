using Helmsman.Bot.Conversations;

namespace Helmsman.Bot;

/// <content>What is told of places and of who is in them.</content>
public sealed partial class OpsBot
{
    protected override async Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        await attendance.ArriveAsync(turnContext, cancellationToken);
        await attendance.Changes.NameNewTeamAsync(turnContext, cancellationToken);
    }

    /// <summary>A newer version also tells that the older one goes: that is no farewell.</summary>
    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        turnContext.Activity.Action == InstallationUpdateActionTypes.Remove ? attendance.LeaveAsync(turnContext, cancellationToken) : Task.CompletedTask;

    /// <summary>Direct Line tells of the bot and of the person in two activities; outside Teams the SDK passes over the one that names the bot alone.</summary>
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity is { ChannelId: not ConversationBook.Teams, MembersAdded: [var only] } && only?.Id == turnContext.Activity.Recipient?.Id
            ? OnMembersAddedAsync(turnContext.Activity.MembersAdded, turnContext, cancellationToken)
            : base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => attendance.JoinAsync(turnContext, membersAdded, cancellationToken);

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => attendance.PartAsync(turnContext, membersRemoved, cancellationToken);

    /// <summary>Taken as it is told: the SDK would ask the channel for each member, one by one, and fail where it does not tell.</summary>
    protected override async Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        await OnMembersAddedAsync(membersAdded, turnContext, cancellationToken);
        await attendance.Changes.NameNewTeamAsync(turnContext, cancellationToken);
    }

    protected override Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => OnMembersRemovedAsync(membersRemoved, turnContext, cancellationToken);

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.NameAsync(turnContext, channelInfo, cancellationToken);

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.NameAsync(turnContext, channelInfo, cancellationToken);

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.DeletedAsync(turnContext, channelInfo, cancellationToken);

    protected override Task OnTeamsChannelRestoredAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.RestoredAsync(turnContext, channelInfo, cancellationToken);

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.NameTeamAsync(turnContext, teamInfo, cancellationToken);

    protected override Task OnTeamsTeamArchivedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.CloseTeamAsync(turnContext, teamInfo, Closure.TeamArchived, cancellationToken);

    protected override Task OnTeamsTeamUnarchivedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.OpenTeamAsync(turnContext, teamInfo, Closure.TeamArchived, cancellationToken);

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.CloseTeamAsync(turnContext, teamInfo, Closure.TeamDeleted, cancellationToken);

    protected override Task OnTeamsTeamHardDeletedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.CloseTeamAsync(turnContext, teamInfo, Closure.TeamDeleted, cancellationToken);

    protected override Task OnTeamsTeamRestoredAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        attendance.Changes.OpenTeamAsync(turnContext, teamInfo, Closure.TeamDeleted, cancellationToken);
}
