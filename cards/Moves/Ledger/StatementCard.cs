using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Ledger;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Ledger;

/// <summary>A designer's month. For the designer, whoever runs the shop and the owner; never for a channel.</summary>
public static class StatementCard
{
    private const int Most = 12;

    /// <param name="approves">For somebody who may say yes, to a statement that may be approved.</param>
    public static Card Of(Statement statement, ShopProfile shop, Team team, bool approves, DateOnly today, Words words)
    {
        var heading = words.Say("ledger.heading", words.Name(team, statement.Terms.Designer), words.Month(statement.Month));
        var isOver = today >= statement.Month.AddMonths(1);
        return Sheet.Of(
            words,
            words.Say("summary.line", heading, words.Cents(statement.Total, shop.Currency)),
            [
                Heading.First(heading),
                Prose.Say(words, isOver ? "ledger.total" : "ledger.so-far", Prose.Bold(words.Cents(statement.Total, shop.Currency))),
                Prose.Of(Prose.Plain(words.Say("ledger.rule", words.Cents(statement.Terms.Amount, shop.Currency), words.Count(statement.Terms.Threshold)))).AsFootnote(),
                .. Lines(statement, shop.Currency, words),
                .. statement.Corrections.Select(correction => Correction(correction, shop.Currency, words)),
                .. Missing(statement, words),
                Prose.Say(words, statement.KnowsReturns ? "ledger.source-returns" : "ledger.source").AsFootnote().Spaced(AdaptiveSpacing.Medium),
                .. State(statement, shop, team, isOver, approves, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Lines(Statement statement, string currency, Words words)
    {
        if (statement.Lines.Count > 0)
        {
            yield return Grid.Of(
                [4, 2, 2, 2, 2],
                [words["ledger.column.product"], words.Metric(MetricDictionary.Units), words["ledger.column.threshold"], words["ledger.column.counted"], words["ledger.column.amount"]],
                statement.Lines.Take(Most).Select(line => Row(line, currency, words)));
        }

        if (statement.Lines.Count > Most)
        {
            var rest = statement.Lines.Skip(Most).ToList();
            yield return Prose.Of(Prose.Plain(words.Say("ledger.more", words.Count(rest.Count), words.Cents(rest.Sum(line => line.Amount), currency))));
        }

        yield return Prose.Of(Prose.Plain(words.Say(statement.Lines.Count == 0 ? "ledger.none" : "ledger.below", words.Count(statement.Below)))).AsFootnote();
    }

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(StatementLine line, string currency, Words words) =>
    [
        Prose.Of(Prose.Plain(line.Name.Shortened(40))),
        Prose.Of(Prose.Plain(line.Returned is > 0 and { } returned ? words.Say("ledger.less-returns", words.Count(line.Units), words.Count(returned)) : words.Count(line.Units))),
        Prose.Of(Prose.Plain(words.Count(line.Threshold))),
        Prose.Of(Prose.Plain(words.Count(line.Counted))),
        Prose.Of(Prose.Bold(words.Cents(line.Amount, currency))),
    ];

    private static AdaptiveRichTextBlock Correction(Correction correction, string currency, Words words) => Prose.Of(Prose.Plain(words.Say(
        correction.Difference > 0 ? "ledger.correction-up" : "ledger.correction-down",
        words.Month(correction.Month),
        words.Cents(correction.Paid, currency),
        words.Cents(correction.Now, currency),
        words.Cents(Math.Abs(correction.Difference), currency))));

    private static IEnumerable<AdaptiveElement> Missing(Statement statement, Words words) => statement.MissingDays.Count == 0 ? [] :
    [
        Prose.Of(Prose.Coloured(words.Say("ledger.missing", words.Count(statement.MissingDays.Count), words.List(statement.MissingDays.Take(Most).Select(words.Short))), AdaptiveTextColor.Warning)),
    ];

    private static IEnumerable<AdaptiveElement> State(Statement statement, ShopProfile shop, Team team, bool isOver, bool approves, Words words)
    {
        if (statement.Approved is { } approval)
        {
            yield return Prose.Of(Prose.Coloured(words.Say("ledger.approved", words.Name(team, approval.By), words.Time(approval.At, shop.Zone)), AdaptiveTextColor.Good));
        }
        else if (approves)
        {
            yield return Buttons.Row(Buttons.Of(
                words["button.approve-statement"],
                Payload.For(Verbs.ApproveStatement) with { Key = statement.Terms.Designer, Day = statement.Month, Seen = InCents(statement) }));
        }
        else
        {
            yield return Prose.Say(words, isOver ? "ledger.waits" : "ledger.not-over").AsFootnote();
        }
    }

    /// <summary>What is approved is what was seen.</summary>
    public static int InCents(Statement statement) => (int)(statement.Total * 100);
}
