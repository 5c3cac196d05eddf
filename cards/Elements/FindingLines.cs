using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>A finding in words: what moved, by how much, against what, what it costs, whose it is, which rule found it.</summary>
internal static class FindingLines
{
    public static AdaptiveRichTextBlock Sentence(Finding finding, string currency, Words words)
    {
        var (before, after) = (Figure(finding.Before), Figure(finding.After));
        return Prose.Say(words, finding switch
        {
            { After: null } => "finding.no-after",
            { Before: null } => "finding.no-before",
            _ => "finding.moved",
        }, Prose.Bold(Subject(finding, words)), Prose.Plain(before), Prose.Bold(after), Change(finding, words));

        string Figure(double? value) => MetricDictionary.Find(finding.Metric) is { } metric ? words.Figure(metric, value, currency) : words.Missing;
    }

    /// <summary>The cause that was found, with what was seen of it.</summary>
    public static IEnumerable<AdaptiveElement> Because(Finding finding, string currency, Words words) => finding.Because is { } because
        ? [Prose.Of(Prose.Plain(words.BecauseOf(because, currency))).Spaced(AdaptiveSpacing.Small)]
        : [];

    /// <summary>Against what, what it stands for in money, whose it is, and by which rule (S181).</summary>
    public static AdaptiveRichTextBlock Background(Finding finding, string currency, Words words) => Prose.Of(
        Prose.Plain(string.Join(words["clause.separator"], Clauses(finding, currency, words)))).AsFootnote();

    private static IEnumerable<string> Clauses(Finding finding, string currency, Words words)
    {
        yield return words.Say("finding.compared", words.Days(finding.ComparedWith));
        if (finding.MoneyAtRisk is { } money and not 0)
        {
            yield return words.Say("finding.money", words.Money(Math.Abs(money), currency));
        }

        yield return words.Say("finding.owner", words.Role(finding.Owner));
        if (finding.Rule != FindingRules.Asked && words.Rule(finding.Rule) is { } rule)
        {
            yield return words.Say("finding.rule", rule);
        }
    }

    public static string Subject(Finding finding, Words words) => (finding.MemberName ?? finding.Member) is { } member
        ? words.Say("finding.of-member", member, words.Metric(finding.Metric))
        : Words.Capital(words.Metric(finding.Metric));

    /// <summary>The question behind the finding; null when its metric is one that this version no longer knows.</summary>
    public static Question? Why(Finding finding) => MetricDictionary.Find(finding.Metric) is { } metric
        ? Enum.GetValues<Comparison>()
            .Select(comparison => new Question(metric, finding.Period, comparison, finding.Dimension, finding.Member))
            .OrderByDescending(question => question.Base == finding.ComparedWith)
            .First()
        : null;

    private static AdaptiveTextRun Change(Finding finding, Words words) =>
        Tones.Judged(words.Relative(finding.RelativeChange), finding.Change, MetricDictionary.Find(finding.Metric)?.Good ?? Good.Up);
}
