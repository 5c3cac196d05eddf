using BotFramework.Dialogs.Choices;

namespace BotFramework.Dialogs;

/// <summary>Takes one of <see cref="PromptOptions.Choices"/>, by its number, its value or a synonym.</summary>
public class ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
    : Prompt<FoundChoice>(dialogId, validator)
{
    public string? DefaultLocale { get; set; } = defaultLocale;
    public ListStyle Style { get; set; } = ListStyle.Auto;
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var format = ChoiceOptions ?? ChoiceFactoryOptions.For(activity.Locale ?? DefaultLocale);
        var said = AppendChoices(Said(options, isRetry), activity.ChannelId, options.Choices ?? [], options.Style ?? Style, format, cancellationToken);
        return SayAsync(turnContext, said, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var found = ChoiceWords.Find(turnContext.Activity.Text, options.Choices ?? []);
        return Task.FromResult(new PromptRecognizerResult<FoundChoice> { Succeeded = found is not null, Value = found! });
    }
}
