using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>A question in a few words, for a button.</summary>
internal static class QuestionTitle
{
    public static string Of(Question question, Words words) => question.Member is { } member
        ? words.Say("question.member-on", member, words.Metric(question.Metric), words.Days(question.Period))
        : Words.Capital(words.Say("question.on", words.Metric(question.Metric), words.Days(question.Period)));

    /// <summary>Only what is different from the question before.</summary>
    /// <param name="member">What people call the member; null for the shop as a whole.</param>
    public static string After(Question before, Question question, string? member, Words words)
    {
        var metric = words.Metric(question.Metric);
        return question switch
        {
            _ when member is not null && question.Member != before.Member => words.Say("question.member", member, metric),
            { Dimension: { } dimension, Member: null } when dimension != before.Dimension =>
                Words.Capital(words.Say("question.by", words.Members(dimension), metric)),
            _ when question.Metric != before.Metric => words.Say("question.metric", metric),
            _ when question.Period != before.Period => Words.Capital(words.Say("question.on", metric, words.Days(question.Period))),
            _ when question.Comparison != before.Comparison =>
                Words.Capital(words.Say("question.compared", metric, words.Compared(question))),
            _ => words.Say("question.metric", metric),
        };
    }
}
