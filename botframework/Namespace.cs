namespace BotFramework;

public interface ITurnContext;
