using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>What can be done with an answer: ask on, or hand it to somebody.</summary>
internal static class AnswerButtons
{
    private const int MostQuestions = 4;

    public static IEnumerable<AdaptiveElement> Of(Explanation explanation, Place place, Words words)
    {
        var questions = explanation.Next.Take(MostQuestions).ToList();
        if (questions.Count > 0)
        {
            yield return Heading.Section(words["answer.next"]);
            yield return Buttons.Row(questions.Select(question => Ask(question, explanation, words)));
        }

        if (explanation.Finding is { } finding)
        {
            yield return Heading.Section(words["answer.hand-off"]);
            yield return Buttons.Row(HandOffs.ToAll(finding, Buttons.Most - questions.Count, place, words));
        }
    }

    private static AdaptiveExecuteAction Ask(Question question, Explanation explanation, Words words) => Buttons.Of(
        QuestionTitle.After(explanation.Question, question, Name(question, explanation), words),
        Payload.For(Verbs.Ask) with { Question = AskedQuestion.Of(question) });

    /// <summary>What people call the member: a product's number says nothing to them.</summary>
    private static string? Name(Question question, Explanation explanation) =>
        explanation.Drivers?.Members.FirstOrDefault(driver => driver.Id == question.Member)?.Name ?? question.Member;
}
