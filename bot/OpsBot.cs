using Helmsman.Bot.Interactions;
using Helmsman.Bot.Reports;
using Helmsman.Bot.Trust;
using Helmsman.Dialogs;

namespace Helmsman.Bot;

/// <summary>The routing table: what comes in, and who answers it.</summary>
public sealed class OpsBot(Talk talk, Clicks clicks, FilesIn files, Attendance attendance, OddActivities odd) : TeamsActivityHandler
{
    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        odd.IsNobodys(turnContext.Activity) ? Task.CompletedTask : base.OnTurnAsync(turnContext, cancellationToken);

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

    protected override async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var answer = await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        if (answer?.Status == StatusCodes.Status501NotImplemented)
        {
            odd.AddInvoke();
        }

        return answer;
    }

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        odd.AddType();
        return Task.CompletedTask;
    }
}
