using BotFramework.Dialogs.Choices;

namespace BotFramework.Dialogs;

/// <summary>Takes a yes or a no, by word, by button or by its number.</summary>
public class ConfirmPrompt(
    string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null) : Prompt<bool>(dialogId, validator)
{
    public string? DefaultLocale { get; set; } = defaultLocale;
    public ListStyle Style { get; set; } = ListStyle.Auto;
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>The words on the buttons, yes first; 是 and 否 or Yes and No by locale unless set.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var (yes, no) = Words(activity.Locale);
        var format = ChoiceOptions ?? ChoiceFactoryOptions.For(activity.Locale ?? DefaultLocale);
        var message = AppendChoices(Said(options, isRetry), activity.ChannelId, [yes, no], options.Style ?? Style, format, cancellationToken);
        return SayAsync(turnContext, message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var (yes, no) = Words(turnContext.Activity.Locale);
        var answer = YesNoWords.Read(turnContext.Activity.Text) ?? ByChoice(turnContext.Activity.Text, [yes, no]);
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer is not null, Value = answer ?? false });
    }

    private static bool? ByChoice(string? text, IList<Choice> words) =>
        ChoiceWords.Find(text, words) is { } found ? found.Index == 0 : null;

    private (Choice Yes, Choice No) Words(string? locale) => ConfirmChoices is { } own
        ? (own.Item1, own.Item2)
        : ChoiceFactoryOptions.IsChinese(locale ?? DefaultLocale) ? (new Choice("是"), new Choice("否")) : (new Choice("Yes"), new Choice("No"));
}
