using Helmsman.Shop;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>The known causes: what was found and what to do about it, what was ruled out, and what no report could show.</summary>
internal static class CauseLines
{
    private const int Most = 2;
    private const int MostEvidence = 3;

    /// <summary>What was found, and what the team knows of it.</summary>
    public static IEnumerable<AdaptiveElement> Of(Explanation answer, ShopProfile shop, Team team, Words words)
    {
        List<AdaptiveElement> known =
        [
            .. With(answer, CauseVerdict.Found).Take(Most).SelectMany((cause, index) => Found(cause, index, answer, shop.Currency, words)),
            .. MemoryLines.Of(answer, shop, team, words),
            .. RemedyLines.Of(answer, words),
        ];
        var buttons = CauseButtons.Of(answer, words);
        return known.Count > 0
            ? [new AdaptiveContainer { Style = AdaptiveContainerStyle.Emphasis, Spacing = AdaptiveSpacing.Large, Items = [.. known, .. buttons] }]
            : buttons;
    }

    /// <summary>What else was looked for.</summary>
    public static IEnumerable<AdaptiveElement> Rest(Explanation answer, string currency, Words words)
    {
        var further = With(answer, CauseVerdict.Found).Skip(Most).SelectMany(cause => Found(cause, 1, answer, currency, words));
        var lines = Checked(answer, words).Select(line => (AdaptiveElement)Prose.Of(Prose.Plain(line))).ToList();
        return lines.Count == 0 ? further : [Heading.Section(words["causes.checked"]), .. further, .. lines];
    }

    private static IEnumerable<AdaptiveElement> Found(CauseReading cause, int index, Explanation answer, string currency, Words words)
    {
        var isRejected = answer.Remembered.Said is { } said && said.Cause != cause.Cause;
        var title = cause.Certainty == Certainty.Sure ? "causes.found" : "causes.possible";
        yield return Prose.Say(words, isRejected ? "causes.corrected" : title, Prose.Bold(words.Cause(cause.Cause)))
            .Spaced(index == 0 ? AdaptiveSpacing.Default : AdaptiveSpacing.Medium, separator: index > 0);
        if (isRejected)
        {
            yield break;
        }

        foreach (var seen in cause.Evidence.Take(MostEvidence))
        {
            yield return Prose.Of(Prose.Plain(words.Say("causes.seen", EvidenceLines.Sentence(seen, currency, words)))).Spaced(AdaptiveSpacing.Small);
        }

        yield return Prose.Of(Prose.Plain(string.Join(words["clause.separator"], Background(cause, currency, words)))).AsFootnote().Spaced(AdaptiveSpacing.Small);
        if ((IsToCopy(answer, cause) ? words.CauseCopy(cause.Cause) : words.CauseStep(cause.Cause)) is { } next)
        {
            yield return Prose.Say(words, IsToCopy(answer, cause) ? "causes.copy" : "causes.next", Prose.Plain(words.Role(cause.Owner)), Prose.Plain(next))
                .Spaced(AdaptiveSpacing.Small);
        }
    }

    /// <summary>What made a figure rise is worth doing again, unless it was taken back.</summary>
    private static bool IsToCopy(Explanation answer, CauseReading cause) =>
        answer.Movement == Movement.Rose && !cause.Evidence.Any(seen => seen.Fact == Facts.OrderCancelled);

    private static IEnumerable<string> Background(CauseReading cause, string currency, Words words)
    {
        if (cause.Money is { } money and not 0)
        {
            yield return words.Say("finding.money", words.Money(Math.Abs(money), currency));
        }

        yield return words.Say("finding.owner", words.Role(cause.Owner));
    }

    private static IEnumerable<string> Checked(Explanation answer, Words words)
    {
        var ruledOut = With(answer, CauseVerdict.RuledOut).Select(cause => words.Cause(cause.Cause)).ToList();
        if (ruledOut.Count > 0)
        {
            yield return words.Say("causes.ruled-out", words.List(ruledOut));
        }

        var notChecked = With(answer, CauseVerdict.NotChecked)
            .GroupBy(cause => words.List(cause.Missing.Select(words.Report)), cause => words.Cause(cause.Cause), StringComparer.Ordinal)
            .Select(missing => missing.Key.Length == 0 ? words.List(missing) : words.Say("causes.needs", words.List(missing), missing.Key))
            .ToList();
        if (notChecked.Count > 0)
        {
            yield return words.Say("causes.not-checked", string.Join(words["clause.separator"], notChecked));
        }
    }

    private static IEnumerable<CauseReading> With(Explanation answer, CauseVerdict verdict) => answer.Causes.Where(cause => cause.Verdict == verdict);
}
