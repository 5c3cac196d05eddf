namespace Helmsman.Bot.Turns;

/// <summary>Shows that the bot is at it when an answer takes long, until the answer is there; never after it, and never for a click.</summary>
public sealed partial class Typing(IConfiguration configuration, TimeProvider clock, ILogger<Typing> logger) : IMiddleware
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>A client shows it for a few seconds only.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(3);

    private readonly string appId = configuration["MicrosoftAppId"] ?? string.Empty;

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type != ActivityTypes.Message || turnContext.Activity.ExpectsReplies())
        {
            await next(cancellationToken);
            return;
        }

        using var answered = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var typing = TypeAsync(turnContext.Adapter, turnContext.Activity.GetConversationReference(), answered.Token);
        turnContext.OnSendActivities(async (_, _, send) =>
        {
            await StopAsync();
            return await send();
        });
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            await StopAsync();
        }

        async Task StopAsync()
        {
            // An apology is sent when this turn is over already.
            if (!typing.IsCompleted)
            {
                await answered.CancelAsync();
                await typing;
            }
        }
    }

    /// <summary>In turns of its own: the one that is waited for belongs to whoever makes the answer.</summary>
    private async Task TypeAsync(BotAdapter adapter, ConversationReference reference, CancellationToken answered)
    {
        reference.ActivityId = null;
        try
        {
            for (var wait = Patience; ; wait = Again)
            {
                await Task.Delay(wait, clock, answered);
                await adapter.ContinueConversationAsync(appId, reference, ShowAsync, answered);
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The answer ends this by its token, wherever it is.
            if (!answered.IsCancellationRequested)
            {
                Log.NotShown(logger, reference.Conversation.Id, error.Message);
            }
        }
    }

    private static Task ShowAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(new Activity(ActivityTypes.Typing), cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(1402, LogLevel.Warning, "{Conversation} could not be shown that an answer is on its way: {Error}")]
        public static partial void NotShown(ILogger logger, string conversation, string error);
    }
}
