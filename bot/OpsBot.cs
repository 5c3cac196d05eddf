using Helmsman.Bot.Feedback;
using Helmsman.Bot.Interactions;
using Helmsman.Bot.Reports;
using Helmsman.Dialogs;

namespace Helmsman.Bot;

/// <summary>The routing table: what comes in, and who answers it.</summary>
public sealed class OpsBot(Talk talk, Clicks clicks, TeamsInvokes invokes, FilesIn files, Attendance attendance) : TeamsActivityHandler
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

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken) => invokes.Dialogs.OpenAsync(turnContext, taskModuleRequest.Data, cancellationToken);

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext,
        TaskModuleRequest taskModuleRequest,
        CancellationToken cancellationToken) => invokes.Dialogs.TakeAsync(turnContext, taskModuleRequest.Data, cancellationToken);

    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) =>
        turnContext.Activity.Name == FeedbackIn.Invoke && await invokes.Feedback.TakeAsync(turnContext, cancellationToken)
            ? CreateInvokeResponse(new Dictionary<string, object>(StringComparer.Ordinal))
            : await base.OnInvokeActivityAsync(turnContext, cancellationToken);

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
