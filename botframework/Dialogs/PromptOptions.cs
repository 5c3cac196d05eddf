using BotFramework.Dialogs.Choices;
using BotFramework.Schema;

namespace BotFramework.Dialogs;

/// <summary>What one asking of a prompt says and accepts. It is stored until the question is answered.</summary>
public sealed class PromptOptions
{
    public Activity? Prompt { get; set; }

    /// <summary>What to say to an answer that was not understood; <see cref="Prompt"/> again if null.</summary>
    public Activity? RetryPrompt { get; set; }

    public IList<Choice>? Choices { get; set; }
    public ListStyle? Style { get; set; }

    /// <summary>Anything for the validator. It is stored as JSON: see <see cref="DialogInstance"/> on what survives.</summary>
    public object? Validations { get; set; }
}

public sealed class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }
    public T Value { get; set; } = default!;
}

/// <summary>Whether an answer will do. A validator that has itself said why not keeps the prompt from asking again.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);

public sealed class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options,
        int attemptCount)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
        AttemptCount = attemptCount;
    }

    public ITurnContext Context { get; }
    public PromptRecognizerResult<T> Recognized { get; }
    public PromptOptions Options { get; }
    public IDictionary<string, object> State { get; }

    /// <summary>1 at the first answer.</summary>
    public int AttemptCount { get; }
}
