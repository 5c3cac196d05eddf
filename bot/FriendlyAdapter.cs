using System.Runtime.ExceptionServices;
using Helmsman.Cards;

namespace Helmsman.Bot;

/// <summary>
/// When a turn fails, the log gets the cause and the person a sentence; never a silence, never a stack trace. A turn that the bot began
/// itself fails towards whoever began it: nobody is waiting for a sentence there, and the outbox must know that nothing arrived.
/// </summary>
public sealed partial class FriendlyAdapter : CloudAdapter
{
    public FriendlyAdapter(BotFrameworkAuthentication authentication, ILogger<FriendlyAdapter> logger)
        : base(authentication, logger) => OnTurnError = async (turn, error) =>
        {
            if (IsOwn(turn.Activity))
            {
                ExceptionDispatchInfo.Throw(error);
            }

            Log.TurnFailed(logger, error, turn.Activity.Type, turn.Activity.Id);
            if (turn.Activity.Type is ActivityTypes.Message)
            {
                var language = Languages.Culture(Languages.Of(turn.Activity.Locale, Languages.Chinese));
                await turn.SendActivityAsync(Words.In(language).SomethingFailed);
            }
        };

    private static bool IsOwn(Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation };

    private static partial class Log
    {
        [LoggerMessage(1000, LogLevel.Error, "A {Type} turn failed, activity {Activity}")]
        public static partial void TurnFailed(ILogger logger, Exception error, string type, string? activity);
    }
}
