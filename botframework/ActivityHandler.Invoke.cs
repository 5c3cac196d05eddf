using System.Net;
using BotFramework.Schema;

namespace BotFramework;

public partial class ActivityHandler
{
    private const string AdaptiveCardActionInvoke = "adaptiveCard/action";
    private const string ActionExecute = "Action.Execute";

    /// <summary>Answers an invoke; what is not known is answered with 501.</summary>
    protected virtual async Task<InvokeResponse?> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            if (turnContext.Activity.Name != AdaptiveCardActionInvoke)
            {
                throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }

            var response = await OnAdaptiveCardInvokeAsync(turnContext, AdaptiveCardClick(turnContext.Activity), cancellationToken);
            return CreateInvokeResponse(response);
        }
        catch (InvokeResponseException answer)
        {
            return answer.CreateInvokeResponse();
        }
    }

    /// <summary>Override to act on a click of an Action.Execute button. The base knows no button and answers 501.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static AdaptiveCardInvokeValue AdaptiveCardClick(IInvokeActivity activity)
    {
        if (activity.Value is null)
        {
            throw Refusal("BadRequest", "Missing value property");
        }

        var click = Read(activity.Value);
        return click.Action.Type == ActionExecute
            ? click
            : throw Refusal("NotSupported", $"The action '{click.Action.Type}' is not supported.");
    }

    private static AdaptiveCardInvokeValue Read(object value)
    {
        try
        {
            return SchemaJson.To<AdaptiveCardInvokeValue>(value) is { Action: not null } click
                ? click
                : throw Refusal("BadRequest", "Missing action property");
        }
        catch (System.Text.Json.JsonException)
        {
            throw Refusal("BadRequest", "Value property is not properly formed");
        }
    }

    private static InvokeResponseException Refusal(string code, string message) =>
        new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
    {
        StatusCode = (int)HttpStatusCode.BadRequest,
        Type = "application/vnd.microsoft.error",
        Value = new Error(code, message),
    });

    private async Task AnswerInvokeAsync(DelegatingTurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        var response = await OnInvokeActivityAsync(turnContext, cancellationToken);
        if (response is not null && turnContext.TurnState.Get<Activity>(CloudAdapterBase.InvokeResponseKey) is null)
        {
            await turnContext.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = response }, cancellationToken);
        }
    }

    /// <summary>Thrown inside an invoke to answer it with this status.</summary>
    protected class InvokeResponseException(HttpStatusCode statusCode, object? body = null) : Exception
    {
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)statusCode, Body = body };
    }
}
