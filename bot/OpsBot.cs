using Helmsman.Bot.Interactions;
using Helmsman.Bot.Reports;
using Helmsman.Dialogs;

namespace Helmsman.Bot;

/// <summary>The routing table: what comes in, and who answers it.</summary>
public sealed class OpsBot(Talk talk, Clicks clicks, FilesIn files, Attendance attendance) : TeamsActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity switch
        {
            { Value: not null } => clicks.SubmitAsync(turnContext, cancellationToken),
            var message when FilesIn.AreIn(message) => files.TakeAsync(turnContext, cancellationToken),
            _ => talk.OnMessageAsync(turnContext, cancellationToken),
        };

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken) => clicks.AnswerAsync(turnContext, invokeValue.Action.Data, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => attendance.ArriveAsync(turnContext, cancellationToken);

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => attendance.LeaveAsync(turnContext, cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => attendance.JoinAsync(turnContext, membersAdded, cancellationToken);
}
