using System.Globalization;
using BotFramework.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Dialogs;

/// <summary>
/// Asks one thing until an answer can be read and passes the validator. What counts as a number, a choice or a yes is decided by the small
/// rules in this folder, in Chinese and English alike; the Recognizers-Text engine of the real packages is not part of this.
/// </summary>
public abstract class Prompt<T>(string dialogId, PromptValidator<T>? validator = null) : Dialog(dialogId)
{
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";
    private const string AttemptCountKey = "AttemptCount";

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var asked = options as PromptOptions ?? throw new ArgumentException("A prompt begins with PromptOptions.", nameof(options));
        Hint(asked.Prompt);
        Hint(asked.RetryPrompt);
        var state = dc.ActiveDialog!.State;
        state[PersistedOptions] = asked;
        state[PersistedState] = new Dictionary<string, object>(StringComparer.Ordinal) { [AttemptCountKey] = 0 };
        await OnPromptAsync(dc.Context, state.ReadBag(PersistedState), asked, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        if (dc.Context.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        var (state, options) = Stored(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        var attempt = Convert.ToInt32(state[AttemptCountKey], CultureInfo.InvariantCulture) + 1;
        state[AttemptCountKey] = attempt;
        var context = new PromptValidatorContext<T>(dc.Context, recognized, state, options, attempt);
        if (validator is null ? recognized.Succeeded : await validator(context, cancellationToken))
        {
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        }

        if (!dc.Context.Responded)
        {
            await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken);
        }

        return EndOfTurn;
    }

    /// <summary>A dialog begun on top of this one has ended: the question is asked again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = Stored(instance);
        return OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);
    }

    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>The prompt, or a copy of it, with the choices shown in the given style.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var shown = ChoiceFactory.In(style, channelId, choices, prompt?.Text, options);
        var message = prompt is null ? (Activity)shown : SchemaJson.To<Activity>(SchemaJson.ToElement(prompt))!;
        message.Text = shown.Text;
        message.InputHint ??= InputHints.ExpectingInput;
        message.SuggestedActions = shown.SuggestedActions ?? message.SuggestedActions;
        message.Attachments = shown.Attachments is { Count: > 0 } ? shown.Attachments : message.Attachments;
        return message;
    }

    private protected static IMessageActivity? Said(PromptOptions options, bool isRetry) =>
        isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;

    private protected static Task SayAsync(ITurnContext turnContext, IMessageActivity? message, CancellationToken cancellationToken) =>
        message is null ? Task.CompletedTask : turnContext.SendActivityAsync(message, cancellationToken);

    private static (IDictionary<string, object> State, PromptOptions Options) Stored(DialogInstance instance) =>
        (instance.State.ReadBag(PersistedState), instance.State.Read<PromptOptions>(PersistedOptions) ?? new PromptOptions());

    private static void Hint(Activity? prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.ExpectingInput;
        }
    }
}
