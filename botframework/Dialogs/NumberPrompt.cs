namespace BotFramework.Dialogs;

/// <summary>
/// Takes a message with exactly one number in digits, thousands separators, 万 and 亿 included; a percent sign is not read.
/// </summary>
public class NumberPrompt<T>(string dialogId, PromptValidator<T>? validator = null) : Prompt<T>(dialogId, validator)
    where T : struct
{
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        SayAsync(turnContext, Said(options, isRetry), cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default) =>
        Task.FromResult(NumberWords.TryRead<T>(turnContext.Activity.Text, out var value)
            ? new PromptRecognizerResult<T> { Succeeded = true, Value = value }
            : new PromptRecognizerResult<T>());
}
