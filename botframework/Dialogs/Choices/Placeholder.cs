namespace BotFramework.Dialogs.Choices;

internal static class Placeholder;
