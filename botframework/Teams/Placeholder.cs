namespace BotFramework.Teams;

internal static class Placeholder;
