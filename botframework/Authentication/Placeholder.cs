namespace BotFramework.Authentication;

internal static class Placeholder;
