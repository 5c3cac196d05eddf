using Helmsman.Bot.Feedback;
using Helmsman.Bot.Interactions;
using Helmsman.Bot.Reports;
using Helmsman.Dialogs;

namespace Helmsman.Bot;

/// <summary>The routing table: what comes in, and who answers it.</summary>
public sealed partial class OpsBot(Talk talk, Clicks clicks, TeamsInvokes invokes, FilesIn files, Attendance attendance) : TeamsActivityHandler
{
    /// <summary>Whatever it is, it tells where its conversation can be reached.</summary>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await attendance.NoticeAsync(turnContext, cancellationToken);
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        await (turnContext.Activity switch
        {
            { Value: not null } => clicks.SubmitAsync(turnContext, cancellationToken),
            var message when FilesIn.AreIn(message) => files.TakeAsync(turnContext, cancellationToken),
            _ => talk.OnMessageAsync(turnContext, cancellationToken),
        });
        await attendance.FreshenAsync(turnContext, cancellationToken);
    }

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
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name == FeedbackIn.Invoke && await invokes.Feedback.TakeAsync(turnContext, cancellationToken))
        {
            return CreateInvokeResponse(new Dictionary<string, object>(StringComparer.Ordinal));
        }

        var answer = await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        if (answer?.Status == StatusCodes.Status501NotImplemented)
        {
            invokes.Odd.AddInvoke();
        }

        return answer;
    }

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        invokes.Odd.AddType();
        return Task.CompletedTask;
    }
}
