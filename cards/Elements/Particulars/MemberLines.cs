using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Cards.Elements.Particulars;

/// <summary>The members by what each of them changed, with its share: what anybody can add up. Beside the few that a search has named.</summary>
internal static class MemberLines
{
    private const int Most = 5;

    /// <summary>With less of the change than this, those that were named do not tell where it comes from.</summary>
    private const double TellsMost = 0.5;

    /// <summary>Where the named ones tell little, this is the answer; elsewhere it stands among the details.</summary>
    public static IEnumerable<AdaptiveElement> First(Explanation explanation, string currency, Words words) =>
        NamedTellLittle(explanation) ? Of(explanation, currency, words) : [];

    public static IEnumerable<AdaptiveElement> Rest(Explanation explanation, string currency, Words words) =>
        NamedTellLittle(explanation) ? [] : Of(explanation, currency, words);

    private static bool NamedTellLittle(Explanation explanation) =>
        explanation.Contributors is { } contributors && contributors.Named.Sum(each => each.Share) < TellsMost;

    private static IEnumerable<AdaptiveElement> Of(Explanation explanation, string currency, Words words)
    {
        if (explanation is { Contributors: not null, Drivers: { Members.Count: > 0, Total: not 0 } drivers, Particulars.Unequal: null })
        {
            yield return Heading.Section(words.Say(drivers.Total > 0 ? "drivers.gains" : "drivers.losses", words.Members(drivers.Kind), words.Metric(drivers.Metric)));
            yield return Grid.Of(
                [4, 4, 4],
                [words.Members(drivers.Kind), words["column.before-after"], words["column.change-share"]],
                [.. drivers.Members.Take(Most).Select(driver => Row(driver, drivers, currency, words)), .. Others(drivers, currency, words)]);
        }
    }

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(Driver driver, Drivers drivers, string currency, Words words) =>
    [
        Prose.Of(Prose.Plain(driver.Name.Length > 0 ? driver.Name : words["member.empty"])),
        Prose.Of(Prose.Plain(words.Say("figure.before-after", Figure(driver.Before, drivers.Metric, currency, words), Figure(driver.After, drivers.Metric, currency, words)))),
        Change(driver.Change, drivers, currency, words),
    ];

    private static IEnumerable<IReadOnlyList<AdaptiveRichTextBlock>> Others(Drivers drivers, string currency, Words words)
    {
        var others = drivers.Members.Skip(Most).ToList();
        if (others.Count > 0)
        {
            yield return
            [
                Prose.Of(Prose.Plain(words.Say("drivers.rest", words.Count(others.Count)))),
                // A cell must hold something: hosts that keep to the schema refuse an empty one.
                Prose.Of(Prose.Plain("\u00A0")),
                Change(others.Sum(driver => driver.Change), drivers, currency, words),
            ];
        }
    }

    private static AdaptiveRichTextBlock Change(double change, Drivers drivers, string currency, Words words) => Prose.Of(Prose.Plain(
        words.Say("member.change-share", words.Difference(drivers.Metric, change, currency), words.Percent(change / drivers.Total))));

    /// <summary>A member that is not in a period's report is not one with 0.</summary>
    private static string Figure(double? value, Metric metric, string currency, Words words) =>
        value is null ? words["drivers.not-listed"] : words.Figure(metric, value, currency);
}
