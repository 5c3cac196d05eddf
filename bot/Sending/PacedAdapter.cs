namespace Helmsman.Bot.Sending;

/// <summary>An adapter whose every call to a channel goes through <see cref="Courtesy"/>, whoever makes it.</summary>
public abstract class PacedAdapter(BotFrameworkAuthentication authentication, Courtesy courtesy, ILogger logger) : CloudAdapter(authentication, logger)
{
    /// <summary>One by one: an activity that was taken is not sent again because the next one was not.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        List<ResourceResponse> responses = [];
        foreach (var activity in activities)
        {
            responses.AddRange(GoesOut(activity)
                ? await CallAsync(turnContext, () => base.SendActivitiesAsync(turnContext, [activity], cancellationToken), cancellationToken)
                : await base.SendActivitiesAsync(turnContext, [activity], cancellationToken));
        }

        return [.. responses];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        CallAsync(turnContext, () => base.UpdateActivityAsync(turnContext, activity, cancellationToken), cancellationToken);

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => CallAsync(
        turnContext,
        async () =>
        {
            await base.DeleteActivityAsync(turnContext, reference, cancellationToken);
            return true;
        },
        cancellationToken);

    public override Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) => courtesy.CallAsync(
        new Address(channelId, conversationParameters.TenantId, null),
        async () =>
        {
            await base.CreateConversationAsync(botAppId, channelId, serviceUrl, audience, conversationParameters, callback, cancellationToken);
            return true;
        },
        cancellationToken);

    private static bool GoesOut(Activity activity) => activity.Type is not (ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay or ActivityTypes.Trace);

    private Task<T> CallAsync<T>(ITurnContext turn, Func<Task<T>> call, CancellationToken cancellationToken) =>
        courtesy.CallAsync(Address.Of(turn), call, cancellationToken);
}
