
namespace BotFramework
{
    public interface ITurnContext
    {
        string Id { get; }
    }
}

namespace BotFramework.AdaptiveCards
{
    public sealed class AdaptiveCard;
}
