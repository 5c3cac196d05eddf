using Helmsman.Bot.Sending;
using Helmsman.Bot.Turns;

namespace Helmsman.Bot;

/// <summary>Everything but Slack: over the Bot Framework protocol, at the channel's pace, with its manners.</summary>
public sealed class FriendlyAdapter : PacedAdapter
{
    public FriendlyAdapter(BotFrameworkAuthentication authentication, Courtesy courtesy, ILogger<FriendlyAdapter> logger)
        : base(authentication, courtesy, logger)
    {
        OnTurnError = new Apologies(logger).MakeAsync;
        Use(new TeamsManners());
    }
}
