namespace BotFramework.Integration;

internal static class Placeholder;
