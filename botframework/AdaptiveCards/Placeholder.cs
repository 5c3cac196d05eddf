namespace BotFramework.AdaptiveCards;

internal static class Placeholder;
