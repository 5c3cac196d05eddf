namespace BotFramework.Dialogs;

internal static class Placeholder;
