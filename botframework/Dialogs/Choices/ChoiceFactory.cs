using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Dialogs.Choices;

/// <summary>Messages that show choices.</summary>
public static class ChoiceFactory
{
    public static IMessageActivity ForChannel(
        string channelId, IList<Choice> list, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        var message = List(list, text, speak, options);
        message.SuggestedActions = HasButtons(channelId) ? new SuggestedActions { Actions = Buttons(list) } : null;
        return message;
    }

    public static Activity Inline(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        var names = Named(choices, options, (number, title) => $"({number}) {title}");
        var or = names.Length == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
        var line = names.Length < 2 ? string.Concat(names) : string.Join(options?.InlineSeparator ?? ", ", names[..^1]) + or + names[^1];
        return MessageFactory.Text(string.IsNullOrEmpty(text) ? line : $"{text} {line}", speak, InputHints.ExpectingInput);
    }

    public static Activity List(IList<Choice> choices, string? text = null, string? speak = null, ChoiceFactoryOptions? options = null)
    {
        var lines = Named(choices, options, (number, title) => $"{number}. {title}", title => $"- {title}");
        return MessageFactory.Text($"{text}\n\n{string.Join('\n', lines)}".Trim(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(IList<Choice> choices, string? text = null, string? speak = null) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput);

    public static IMessageActivity HeroCard(IList<Choice> choices, string? text = null, string? speak = null) =>
        MessageFactory.Attachment(
            new HeroCard { Text = text, Buttons = Buttons(choices) }.ToAttachment(), null, speak, InputHints.ExpectingInput);

    public static IList<Choice> ToChoices(IList<string> choices) => [.. choices.Select(each => new Choice(each))];

    internal static IMessageActivity In(
        ListStyle style, string channelId, IList<Choice> choices, string? text, ChoiceFactoryOptions? options) => style switch
    {
        ListStyle.None => MessageFactory.Text(text, inputHint: InputHints.ExpectingInput),
        ListStyle.Inline => Inline(choices, text, null, options),
        ListStyle.List => List(choices, text, null, options),
        ListStyle.SuggestedAction => SuggestedAction(choices, text),
        ListStyle.HeroCard => HeroCard(choices, text),
        _ => ForChannel(channelId, choices, text, null, options),
    };

    private static bool HasButtons(string channelId) =>
        channelId is Channels.Msteams or Channels.Webchat or Channels.Directline or Channels.Emulator;

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        [.. choices.Select(each => each.Action ?? new CardAction(ActionTypes.ImBack, each.Value, value: each.Value))];

    private static string[] Named(
        IList<Choice> choices, ChoiceFactoryOptions? options, Func<int, string, string> numbered, Func<string, string>? plain = null)
    {
        var titles = choices.Select(each => each.Action?.Title ?? each.Value);
        return options?.IncludeNumbers == false
            ? [.. titles.Select(plain ?? (title => title))]
            : [.. titles.Select((title, index) => numbered(index + 1, title))];
    }
}
