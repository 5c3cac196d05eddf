using Helmsman.Bot.Interactions;
using Helmsman.Bot.Reports;
using Helmsman.Bot.Trust;
using Helmsman.Dialogs;

namespace Helmsman.Bot;

/// <summary>The routing table: what comes in, and who answers it.</summary>
public sealed partial class OpsBot(Talk talk, Clicks clicks, FilesIn files, Attendance attendance, OddActivities odd) : TeamsActivityHandler
{
    /// <summary>Whatever it is, it tells where its conversation can be reached.</summary>
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (!odd.IsNobodys(turnContext.Activity))
        {
            await attendance.NoticeAsync(turnContext, cancellationToken);
            await base.OnTurnAsync(turnContext, cancellationToken);
        }
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
