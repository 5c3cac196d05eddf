using Helmsman.Bot.Sending;
using Helmsman.Cards;

namespace Helmsman.Bot;

/// <summary>
/// When a turn fails, the log gets the cause and the person a sentence; never a silence, never a stack trace. A turn that the bot began
/// itself fails towards whoever began it: nobody is waiting for a sentence there, and the outbox must know that nothing arrived.
/// </summary>
public sealed partial class FriendlyAdapter : CloudAdapter
{
    private readonly Courtesy courtesy;
    private readonly ILogger<FriendlyAdapter> logger;

    public FriendlyAdapter(BotFrameworkAuthentication authentication, Courtesy courtesy, ILogger<FriendlyAdapter> logger)
        : base(authentication, logger)
    {
        this.courtesy = courtesy;
        this.logger = logger;
        OnTurnError = (turn, error) => IsOwn(turn.Activity) ? Task.FromException(error) : ApologizeAsync(turn, error);
        Use(new TeamsManners());
    }

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

    private static bool IsOwn(Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation };

    private Task ApologizeAsync(ITurnContext turn, Exception error)
    {
        Log.TurnFailed(logger, error, turn.Activity.Type, turn.Activity.Id);
        var sentence = Words.In(Languages.Culture(Languages.Of(turn.Activity.Locale, Languages.Chinese))).SomethingFailed;
        return turn.Activity.Type switch
        {
            ActivityTypes.Message => SayAsync(turn, sentence),
            ActivityTypes.Invoke => turn.SendActivityAsync(Refusal(sentence)),
            _ => Task.CompletedTask,
        };
    }

    /// <summary>Where the channel is what failed, the sentence fails too; an error answer would only make the channel send the message again.</summary>
    private async Task SayAsync(ITurnContext turn, string sentence)
    {
        try
        {
            await turn.SendActivityAsync(sentence);
        }
        catch (Exception error) when (error is ErrorResponseException or HttpRequestException or TaskCanceledException)
        {
            Log.NotSaid(logger, turn.Activity.Id, error.Message);
        }
    }

    private static Activity Refusal(string sentence) => new(ActivityTypesEx.InvokeResponse)
    {
        Value = new InvokeResponse
        {
            Status = StatusCodes.Status200OK,
            Body = new AdaptiveCardInvokeResponse
            {
                StatusCode = StatusCodes.Status500InternalServerError,
                Type = "application/vnd.microsoft.error",
                Value = new Error("SomethingFailed", sentence),
            },
        },
    };

    private static partial class Log
    {
        [LoggerMessage(1000, LogLevel.Error, "Failed: a turn of type {Type}, activity {Activity}")]
        public static partial void TurnFailed(ILogger logger, Exception error, string type, string? activity);

        [LoggerMessage(1001, LogLevel.Warning, "Nor could its sender be told, activity {Activity}: {Error}")]
        public static partial void NotSaid(ILogger logger, string? activity, string error);
    }
}
