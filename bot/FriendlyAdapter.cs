using Helmsman.Cards;

namespace Helmsman.Bot;

/// <summary>When a turn fails, the log gets the cause and the person a sentence; never a silence, never a stack trace.</summary>
public sealed partial class FriendlyAdapter : CloudAdapter
{
    public FriendlyAdapter(BotFrameworkAuthentication authentication, ILogger<FriendlyAdapter> logger)
        : base(authentication, logger) => OnTurnError = async (turn, error) =>
        {
            Log.TurnFailed(logger, error, turn.Activity.Type, turn.Activity.Id);
            if (turn.Activity.Type is ActivityTypes.Message)
            {
                await turn.SendActivityAsync(Words.In(Languages.Culture(turn.Activity.Locale ?? Languages.Chinese)).SomethingFailed);
            }
        };

    private static partial class Log
    {
        [LoggerMessage(1000, LogLevel.Error, "A {Type} turn failed, activity {Activity}")]
        public static partial void TurnFailed(ILogger logger, Exception error, string type, string? activity);
    }
}
