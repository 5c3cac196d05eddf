namespace Helmsman.Dialogs;

/// <summary>Questions of a dialog. They quote names and what people wrote, so they are plain text and never read as markdown.</summary>
internal static class Prompts
{
    /// <param name="retry">What to say to an answer that was not understood; it says what would be.</param>
    /// <param name="buttons">Answers worth offering beside what can be typed.</param>
    public static PromptOptions Ask(string question, string retry, params IReadOnlyList<string> buttons) =>
        new() { Prompt = Text(question, buttons), RetryPrompt = Text(retry, buttons) };

    /// <summary>Numbered in the text, for channels that show no buttons, and as buttons for those that do.</summary>
    /// <param name="choices">What the dialog gets, and what people read and press.</param>
    public static PromptOptions Choose(string question, string retry, IEnumerable<(string Value, string Label)> choices)
    {
        (string Value, string Label)[] all = [.. choices];
        string[] labels = [.. all.Select(choice => choice.Label)];
        var list = string.Join('\n', labels.Select((label, index) => $"{index + 1}. {label}"));
        return new()
        {
            Prompt = Text($"{question}\n{list}", labels),
            RetryPrompt = Text($"{retry}\n{list}", labels),
            Style = ListStyle.None,
            Choices = [.. all.Select(choice => new Choice(choice.Value) { Action = new CardAction(ActionTypes.ImBack, choice.Label, value: choice.Label) })],
        };
    }

    /// <summary>Asked by a dialog that reads the answer itself.</summary>
    public static Activity Say(string question, params IReadOnlyList<string> buttons)
    {
        var activity = Text(question, buttons);
        activity.InputHint = InputHints.ExpectingInput;
        return activity;
    }

    /// <summary>For a question that a card has asked already.</summary>
    public static PromptOptions Await(string retry) => new() { RetryPrompt = Text(retry) };

    /// <summary>Yes or no.</summary>
    public static PromptOptions Confirm(string question, Lines lines)
    {
        var options = Ask(question, lines["confirm.again"], lines["confirm.yes"], lines["confirm.no"]);
        options.Style = ListStyle.None;
        return options;
    }

    private static Activity Text(string text, params IReadOnlyList<string> buttons)
    {
        var activity = MessageFactory.Text(text);
        activity.TextFormat = TextFormatTypes.Plain;
        if (buttons.Count > 0)
        {
            activity.SuggestedActions = new SuggestedActions { Actions = [.. buttons.Select(button => new CardAction(ActionTypes.ImBack, button, value: button))] };
        }

        return activity;
    }
}
