using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements;

/// <summary>Where a change comes from: few lines that say most, what went against it, and what cannot be assigned.</summary>
internal static class ContributorLines
{
    private const int Most = 3;
    private const int MostAgainst = 3;

    public static IEnumerable<AdaptiveElement> Of(Explanation answer, string currency, Words words)
    {
        if (answer is not { Contributors: { Named.Count: > 0 } contributors, Particulars: { Unequal: null, Stopped: null } })
        {
            yield break;
        }

        yield return Heading.Section(words.Say(
            answer.Change > 0 ? "contributors.rose" : "contributors.fell", words.Metric(contributors.Metric)));
        foreach (var contributor in contributors.Named.Take(Most))
        {
            yield return Line(contributor, contributors.Metric, currency, words);
        }

        if (contributors.Against.Count > 0)
        {
            yield return Prose.Of(Prose.Plain(words.Say("contributors.against", Briefly(contributors.Against, MostAgainst, contributors.Metric, currency, words))))
                .AsFootnote();
        }
    }

    /// <summary>What does not fit into the first lines, and what the rows do not add up to.</summary>
    public static IEnumerable<AdaptiveElement> Rest(Explanation answer, string currency, Words words)
    {
        if (answer is not { Contributors: { } contributors, Particulars: { Unequal: null, Stopped: null } })
        {
            yield break;
        }

        foreach (var contributor in contributors.Named.Skip(Most).Take(Most))
        {
            yield return Line(contributor, contributors.Metric, currency, words);
        }

        foreach (var note in Notes(contributors, currency, words))
        {
            yield return Prose.Of(Prose.Plain(note)).AsFootnote();
        }
    }

    private static IEnumerable<string> Notes(Contributors contributors, string currency, Words words)
    {
        if (contributors.Common is { } common)
        {
            yield return words.Say(common < 0 ? "contributors.common-fell" : "contributors.common-rose", words.Percent(Math.Abs(common)));
        }

        yield return contributors.Unassigned switch
        {
            null => words["drivers.no-total"],
            var some when Negligible(some.Value, contributors) => words["drivers.adds-up"],
            { } some => words.Say(
                People.Counts(contributors.Metric) ? "contributors.counted-twice" : "contributors.unassigned",
                words.Report(contributors.Kind),
                words.Difference(contributors.Metric, some, currency)),
        };
    }

    /// <summary>Not worth a word beside the change itself.</summary>
    private static bool Negligible(double unassigned, Contributors contributors) => Math.Abs(unassigned) <= 0.0005 * Math.Abs(contributors.Total);

    private static AdaptiveColumnSet Line(Contributor contributor, Metric metric, string currency, Words words)
    {
        var change = Prose.Of(Tones.Judged(words.Difference(metric, contributor.Change, currency), contributor.Change, metric.Good)).ToTheRight();
        var share = Prose.Of(Prose.Plain(words.Say("contributor.share", words.Percent(contributor.Share, decimals: 0)))).AsFootnote().ToTheRight();
        return new()
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new()
                {
                    Width = "stretch",
                    Items = [Prose.Of(Prose.Bold(ContributorNames.Of(contributor, words))), Prose.Of(Prose.Plain(Moved(contributor, metric, currency, words))).AsFootnote().Spaced(AdaptiveSpacing.None)],
                },
                new() { Width = "auto", Items = [change, share.Spaced(AdaptiveSpacing.None)] },
            ],
        };
    }

    private static string Moved(Contributor contributor, Metric metric, string currency, Words words)
    {
        var figures = words.Say("figure.before-after", Figure(contributor.Before), Figure(contributor.After));
        string[] clauses =
        [
            figures,
            .. contributor is { After: not null, RelativeChange: { } own } ? [words.Say("contributor.own", words.Relative(own))] : Array.Empty<string>(),
            .. contributor.Certainty == Certainty.Possible ? [words["contributor.possible"]] : Array.Empty<string>(),
        ];
        return string.Join(words["clause.separator"], clauses);

        string Figure(double? value) => value is null ? words["drivers.not-listed"] : words.Figure(metric, value, currency);
    }

    private static string Briefly(IReadOnlyList<Contributor> contributors, int most, Metric metric, string currency, Words words) => words.List(
        contributors.Take(most).Select(each => words.Say(
            "contributor.briefly", ContributorNames.Of(each, words), words.Difference(metric, each.Change, currency))));
}
