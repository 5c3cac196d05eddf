namespace BotFramework;

internal static class Placeholder;
