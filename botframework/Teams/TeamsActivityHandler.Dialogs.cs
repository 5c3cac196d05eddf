using System.Net;
using BotFramework.Schema;
using BotFramework.Schema.Teams;

namespace BotFramework.Teams;

public partial class TeamsActivityHandler
{
    private const string TaskFetchInvoke = "task/fetch";
    private const string TaskSubmitInvoke = "task/submit";

    /// <summary>Override to say what a dialog shows when it opens. The base knows none and answers 501.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Override to take what was filled in. The base knows no dialog and answers 501.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private async Task<InvokeResponse?> AnswerDialogAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            var request = Requested(turnContext.Activity.Value);
            return CreateInvokeResponse(turnContext.Activity.Name == TaskFetchInvoke
                ? await OnTeamsTaskModuleFetchAsync(turnContext, request, cancellationToken)
                : await OnTeamsTaskModuleSubmitAsync(turnContext, request, cancellationToken));
        }
        catch (InvokeResponseException answer)
        {
            return answer.CreateInvokeResponse();
        }
    }

    private static TaskModuleRequest Requested(object? value)
    {
        try
        {
            return SchemaJson.To<TaskModuleRequest>(value) ?? throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
        catch (System.Text.Json.JsonException)
        {
            throw new InvokeResponseException(HttpStatusCode.BadRequest);
        }
    }
}
