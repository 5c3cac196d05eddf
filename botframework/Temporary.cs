

namespace BotFramework.AdaptiveCards
{
    public sealed class AdaptiveCard;
}
