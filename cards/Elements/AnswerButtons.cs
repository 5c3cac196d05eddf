using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What can be done with an answer: hand it to somebody, or ask on.</summary>
internal static class AnswerButtons
{
    private const int MostHandOffs = 3;

    /// <summary>Once it is known whose it is, nearly nobody chooses another.</summary>
    private const int MostWithCause = 2;

    public static IEnumerable<AdaptiveElement> Of(Explanation explanation, Place place, Words words)
    {
        var handOffs = explanation.Finding is { } finding
            ? HandOffs.ToAll(finding, explanation.Cause is null ? MostHandOffs : MostWithCause, place, words).ToList()
            : [];
        if (handOffs.Count > 0)
        {
            handOffs.Add(Together(explanation.Finding!, words));
            yield return Label(words["answer.hand-off"], isFirst: true);
            yield return Buttons.Row(handOffs).Spaced(AdaptiveSpacing.Small);
        }

        var questions = explanation.Next.Take(Buttons.Most - handOffs.Count - CauseButtons.Count(explanation)).ToList();
        if (questions.Count > 0)
        {
            yield return Label(words["answer.next"], isFirst: handOffs.Count == 0);
            yield return Buttons.Row(questions.Select(question => Ask(question, explanation, words))).Spaced(AdaptiveSpacing.Small);
        }
    }

    /// <summary>A gain is copied; of a loss it is heard what all think (S88, S90).</summary>
    private static AdaptiveExecuteAction Together(Finding finding, Words words) => MetricDictionary.Find(finding.Metric)?.Good is { } good && (good == Good.Up) == (finding.Change > 0)
        ? Buttons.Of(words["button.copy-win"], Payload.For(Verbs.CopyWin) with { Finding = finding.Id })
        : Buttons.Of(words["button.ask-opinions"], Payload.For(Verbs.AskOpinions) with { Finding = finding.Id });

    private static AdaptiveRichTextBlock Label(string text, bool isFirst) =>
        Prose.Of(Prose.Plain(text)).AsFootnote().Spaced(isFirst ? AdaptiveSpacing.Large : AdaptiveSpacing.Medium, separator: isFirst);

    private static AdaptiveExecuteAction Ask(Question question, Explanation explanation, Words words) => Buttons.Of(
        QuestionTitle.After(explanation.Question, question, Name(question, explanation), words),
        Payload.For(Verbs.Ask) with { Question = AskedQuestion.Of(question) });

    /// <summary>What people call the member: a product's number says nothing to them.</summary>
    private static string? Name(Question question, Explanation explanation) =>
        Members(explanation).FirstOrDefault(member => member.Id == question.Member).Name ?? question.Member;

    private static IEnumerable<(string Id, string Name)> Members(Explanation explanation) =>
    [
        .. explanation.Drivers?.Members.Select(driver => (driver.Id, driver.Name)) ?? [],
        .. explanation.Contributors?.Named.SelectMany(contributor => contributor.Of).SelectMany(part => part.Members).Select(member => (member.Id, member.Name)) ?? [],
    ];
}
