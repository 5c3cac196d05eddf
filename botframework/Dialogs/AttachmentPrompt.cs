using BotFramework.Schema;

namespace BotFramework.Dialogs;

/// <summary>Takes a message with at least one attachment.</summary>
public class AttachmentPrompt(
    string dialogId, PromptValidator<IList<Attachment>>? validator = null) : Prompt<IList<Attachment>>(dialogId, validator)
{
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        SayAsync(turnContext, Said(options, isRetry), cancellationToken);

    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var attachments = turnContext.Activity.Attachments ?? [];
        return Task.FromResult(new PromptRecognizerResult<IList<Attachment>> { Succeeded = attachments.Count > 0, Value = attachments });
    }
}
