using System.Globalization;
using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using BotFramework.Authentication;
using BotFramework.Connector;
using BotFramework.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotFramework;

/// <summary>Turns over the Bot Framework protocol, however they arrive.</summary>
public abstract class CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null) : BotAdapter
{
    internal const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; } = botFrameworkAuthentication;

    protected ILogger Logger { get; } = logger ?? NullLogger.Instance;

    internal TimeProvider Clock { get; init; } = TimeProvider.System;

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            responses[index] = await SendAsync(turnContext, activities[index], cancellationToken);
        }

        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Conversations(turnContext).UpdateActivityAsync(activity, cancellationToken);

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Conversations(turnContext).DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId!, cancellationToken);

    public override Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(IdentityOf(botId), reference, callback, cancellationToken);

    public override async Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var activity = reference.GetContinuationActivity();
        var connector = await ConnectAsync(claimsIdentity, activity.ServiceUrl, null, cancellationToken);
        using var context = NewTurn(activity, claimsIdentity, connector);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var identity = IdentityOf(botAppId);
        var connector = await ConnectAsync(identity, serviceUrl, audience, cancellationToken);
        var created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken);
        using var context = NewTurn(CreationActivity(created, channelId, serviceUrl, conversationParameters), identity, connector);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs the turn of a received activity; the answer, if the activity wants one in the HTTP response.</summary>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var connector = await authenticateRequestResult.ConnectorFactory.CreateAsync(activity.ServiceUrl, null, cancellationToken);
        using var context = NewTurn(activity, authenticateRequestResult.ClaimsIdentity, connector);
        await RunPipelineAsync(context, callback, cancellationToken);
        return Answer(context);
    }

    private static Activity CreationActivity(
        ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters) =>
        new(ActivityTypes.Event)
        {
            Name = ActivityEventNames.CreateConversation,
            ChannelId = channelId,
            ServiceUrl = created.ServiceUrl ?? serviceUrl,
            Id = created.ActivityId,
            Conversation = new ConversationAccount { Id = created.Id, TenantId = parameters.TenantId, IsGroup = parameters.IsGroup },
            ChannelData = parameters.ChannelData,
            Recipient = parameters.Bot!,
        };

    private static ClaimsIdentity IdentityOf(string? botAppId) =>
        new([new Claim("aud", botAppId ?? string.Empty), new Claim("appid", botAppId ?? string.Empty)]);

    private static InvokeResponse? Answer(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(context.BufferedReplyActivities) };
        }

        return context.Activity.Type == ActivityTypes.Invoke
            ? context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
                ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented }
            : null;
    }

    private static IConversations Conversations(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("This turn was not made by this adapter: it has no connector.");

    private Task<IConnectorClient> ConnectAsync(
        ClaimsIdentity identity, string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        BotFrameworkAuthentication.CreateConnectorFactory(identity).CreateAsync(serviceUrl, audience, cancellationToken);

    private TurnContext NewTurn(Activity activity, ClaimsIdentity identity, IConnectorClient connector)
    {
        var context = new TurnContext(this, activity);
        context.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        context.TurnState.Add(connector);
        return context;
    }

    private async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                var wait = TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture));
                await Task.Delay(wait, Clock, cancellationToken);
                return new ResourceResponse();
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return new ResourceResponse();
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return new ResourceResponse();
            default:
                return string.IsNullOrEmpty(activity.ReplyToId)
                    ? await Conversations(turnContext).SendToConversationAsync(activity, cancellationToken)
                    : await Conversations(turnContext).ReplyToActivityAsync(activity, cancellationToken);
        }
    }
}
