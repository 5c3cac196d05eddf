using Helmsman.Bot.Sending;
using Helmsman.Cards;

namespace Helmsman.Bot.Turns;

/// <summary>
/// When a turn fails, the log gets the cause and the person a sentence; never a silence, never a stack trace. A turn that the bot began
/// itself fails towards whoever began it: nobody is waiting for a sentence there, and the outbox must know that nothing arrived.
/// </summary>
internal sealed partial class Apologies(ILogger logger)
{
    /// <summary>As <see cref="BotAdapter.OnTurnError"/> wants it.</summary>
    public Task MakeAsync(ITurnContext turn, Exception error) => turn.Activity.IsOwn() ? Task.FromException(error) : ApologizeAsync(turn, error);

    private Task ApologizeAsync(ITurnContext turn, Exception error)
    {
        Log.TurnFailed(logger, error, turn.Activity.Type, turn.Activity.Id);
        var sentence = Words.In(Languages.Culture(Languages.Of(turn.Activity.Locale, Languages.Chinese))).SomethingFailed;
        return turn.Activity.Type switch
        {
            ActivityTypes.Message => SayAsync(turn, sentence),
            ActivityTypes.Invoke => turn.SendActivityAsync(Refusal(turn.Activity.Name, sentence)),
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
        catch (Exception error) when (error is ErrorResponseException or TroubleException or HttpRequestException or TaskCanceledException)
        {
            Log.NotSaid(logger, turn.Activity.Id, error.Message);
        }
    }

    /// <summary>In the form that whoever waits for it can show: a dialog over the conversation, or a card.</summary>
    private static Activity Refusal(string? invoke, string sentence) => new(ActivityTypesEx.InvokeResponse)
    {
        Value = new InvokeResponse
        {
            Status = StatusCodes.Status200OK,
            Body = invoke?.StartsWith("task/", StringComparison.Ordinal) is true
                ? new TaskModuleResponse { Task = new TaskModuleMessageResponse { Value = sentence } }
                : new AdaptiveCardInvokeResponse
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
