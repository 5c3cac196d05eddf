using Helmsman.Cards.Elements.Particulars;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Cards.Elements;

/// <summary>
/// The answer in one sentence: what moved and by how much, mainly through whom, and why. Its first half is the heading; the second holds names that
/// other people gave.
/// </summary>
internal static class AnswerSentence
{
    public static string Whole(Explanation answer, string currency, Words words) =>
        Lead(answer, currency, words) is { Length: > 0 } lead ? words.Say("answer.sentence", Heading(answer, currency, words), lead) : Heading(answer, currency, words);

    public static string Heading(Explanation answer, string currency, Words words)
    {
        var question = answer.Question;
        var (metric, period) = (Words.Capital(words.Metric(question.Metric)), words.Few(question.Period));
        return ParticularLines.Heading(answer, words) ?? Kind(answer) switch
        {
            Form.Incomplete => words.Say("answer.incomplete", metric, period),
            Form.NoBase => words.Say("answer.no-base", metric, period, words.Figure(question.Metric, answer.After.Value, currency)),
            Form.NotKnown => words.Say("answer.not-known", metric, period),
            Form.BaseException => words.Say("answer.base-exception", words.Few(question.Base), period, metric),
            Form.WithinNormal when answer.Judgement is { Expected: null } => words.Say("answer.about-as-before", metric, period),
            Form.WithinNormal => words.Say(question.Period.IsOneDay ? "answer.within-normal" : "answer.within-normal.days", metric, period),
            _ => Moved(answer, metric, period, currency, words),
        };
    }

    /// <summary>Empty where the heading says all there is.</summary>
    public static string Lead(Explanation answer, string currency, Words words) => string.Join(words["sentence.separator"], Clauses(answer, currency, words));

    private static string Moved(Explanation answer, string metric, string period, string currency, Words words)
    {
        var isSure = answer.Judgement is not { Certainty: Certainty.Possible };
        var key = (answer.Movement, isSure) switch
        {
            (Movement.Rose, true) => "answer.rose",
            (Movement.Rose, false) => "answer.rose.possible",
            (_, true) => "answer.fell",
            _ => "answer.fell.possible",
        };
        return words.Say(key, metric, period, words.Compared(answer.Question), Amount(answer, currency, words));
    }

    /// <summary>A share, unless it is so large that the figure itself says more.</summary>
    private static string Amount(Explanation answer, string currency, Words words) => answer.RelativeChange is { } share and <= 9
        ? words.Percent(Math.Abs(share))
        : words.Figure(answer.Question.Metric, Math.Abs(answer.Change ?? 0), currency);

    private static IEnumerable<string> Clauses(Explanation answer, string currency, Words words)
    {
        if (Kind(answer) is not Form.Moved || ParticularLines.Heading(answer, words) is not null)
        {
            yield break;
        }

        if (Where(answer, currency, words) is { } where)
        {
            yield return where;
        }

        if (Why(answer, currency, words) is { } why)
        {
            yield return why;
        }
    }

    /// <summary>A single order explains more than any member, and a shift between members more than their rates.</summary>
    private static string? Where(Explanation answer, string currency, Words words) => answer switch
    {
        { Cause.Cause: CauseIds.OutlierOrder, Particulars.Large.Count: > 0 } => words["answer.one-order"],
        { IsMix: true, Mix: { } mix } => MixLines.Sentence(answer, mix, currency, words),
        { Contributors: { } contributors } => From(contributors, currency, words),
        _ => null,
    };

    private static string From(Contributors contributors, string currency, Words words)
    {
        if (contributors.Named is not [var first, ..])
        {
            return contributors.Common is { } common
                ? words.Say(common < 0 ? "contributors.common-fell" : "contributors.common-rose", words.Percent(Math.Abs(common)))
                : words["answer.nobody-stands-out"];
        }

        var amount = words.Figure(contributors.Metric, Math.Abs(first.Change), currency);
        return words.Say(
            first.Change < 0 ? "answer.mainly-fewer" : "answer.mainly-more",
            ContributorNames.Briefly(first, words),
            People.Counts(contributors.Metric) ? words.Say("figure.people", amount) : amount,
            first.Share > 1 ? words["contributor.more-than-all"] : words.Say("contributor.share", words.Percent(first.Share, decimals: 0)));
    }

    private static string? Why(Explanation answer, string currency, Words words) => answer switch
    {
        { Remembered.Said: { } said } => words.Say("answer.cause-said", words.Said(said)),
        { Cause: { } cause } => words.Say(
            cause.Certainty == Certainty.Sure ? "answer.cause-found" : "answer.cause-possible", words.Because(FoundCause.Of(cause), currency)),
        { Causes.Count: > 0 } => NotFound(answer, words),
        _ => null,
    };

    private static string NotFound(Explanation answer, Words words)
    {
        var (ruledOut, notChecked) = (answer.Causes.Count(cause => cause.Verdict == CauseVerdict.RuledOut), answer.Causes.Count(cause => cause.Verdict == CauseVerdict.NotChecked));
        return (ruledOut, notChecked) switch
        {
            (_, 0) => words.Say("answer.no-cause", words.Count(ruledOut)),
            (0, _) => words.Say("answer.nothing-checked", words.Count(notChecked)),
            _ => words.Say("answer.no-cause-of-some", words.Count(ruledOut), words.Count(notChecked)),
        };
    }

    private static Form Kind(Explanation answer) => answer switch
    {
        { Movement: not Movement.Rose } when Has<Caveat.Incomplete>(answer) => Form.Incomplete,
        { Before.Value: null, After.Value: not null } => Form.NoBase,
        { Movement: Movement.WithinNormal } when Has<Caveat.BaseWasException>(answer) => Form.BaseException,
        { Movement: Movement.WithinNormal } => Form.WithinNormal,
        { Movement: Movement.NotKnown } => Form.NotKnown,
        _ => Form.Moved,
    };

    private static bool Has<T>(Explanation answer)
        where T : Caveat => answer.Judgement?.Caveats.Any(caveat => caveat is T) is true;

    private enum Form
    {
        Moved,
        WithinNormal,
        BaseException,
        Incomplete,
        NoBase,
        NotKnown,
    }
}
