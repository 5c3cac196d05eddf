using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Memory;

namespace Helmsman.Cards.Elements;

/// <summary>One click says that the found cause is right; another opens a small form for what it was instead.</summary>
internal static class CauseButtons
{
    private const string FormId = "other-cause";

    /// <summary>How many of them send something at once.</summary>
    public static int Count(Explanation answer) => answer switch
    {
        { Movement: not (Movement.Fell or Movement.Rose) } or { Causes.Count: 0 } => 0,
        { Cause: not null, Remembered.Said: null } => 2,
        _ => 1,
    };

    public static IEnumerable<AdaptiveElement> Of(Explanation answer, Words words)
    {
        if (Count(answer) > 0)
        {
            yield return Buttons.Row([.. Confirm(answer, words), Folding.Opening(words[Other(answer)], FormId)]);
            yield return Folding.Folded(FormId, Form(answer, words));
        }
    }

    private static IEnumerable<AdaptiveAction> Confirm(Explanation answer, Words words) => answer is { Cause: { } cause, Remembered.Said: null }
        ? [Buttons.Of(words["button.cause-right"], About(Verbs.ConfirmCause, answer) with { Cause = cause.Cause })]
        : [];

    private static string Other(Explanation answer) => answer switch
    {
        { Remembered.Said: not null } => "button.cause-change",
        { Cause: not null } => "button.cause-other",
        _ => "button.cause-known",
    };

    private static IEnumerable<AdaptiveElement> Form(Explanation answer, Words words) =>
    [
        Which(answer, words).Spaced(AdaptiveSpacing.Small),
        new AdaptiveTextInput { Id = CauseFields.WordsId, Label = words["cause-form.words"], MaxLength = CauseSaid.LongestWords, Placeholder = words["cause-form.words.placeholder"] },
        Buttons.Row(Buttons.Of(words["button.cause-save"], About(Verbs.CorrectCause, answer) with { Cause = answer.Cause?.Cause })),
    ];

    private static AdaptiveChoiceSetInput Which(Explanation answer, Words words) => new()
    {
        Id = CauseFields.CauseId,
        Label = words["cause-form.which"],
        Placeholder = words["cause-form.which.placeholder"],
        Choices = [.. Choices(answer).Select(cause => new AdaptiveChoice { Title = words.Cause(cause), Value = cause })],
    };

    /// <summary>All that were looked for, but for the one that is being corrected.</summary>
    private static IEnumerable<string> Choices(Explanation answer) =>
        answer.Causes.Select(cause => cause.Cause).Where(cause => answer.Remembered.Said is not null || cause != answer.Cause?.Cause);

    private static Payload About(string verb, Explanation answer) => Payload.For(verb) with
    {
        Question = AskedQuestion.Of(answer.Question),
        Seen = answer.Remembered.Version is > 0 and var seen ? seen : null,
    };
}
