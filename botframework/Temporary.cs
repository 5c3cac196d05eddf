namespace BotFramework;

public interface ITurnContext
{
    string Id { get; }
}
