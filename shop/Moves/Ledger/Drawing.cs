using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Moves.Ledger;

/// <summary>Draws a statement from what the reports of products said.</summary>
public static class Drawing
{
    private static readonly Metric Returned = MetricDictionary.Find(MetricIds.RefundUnits)!;

    /// <param name="except">Products of other designers' lists.</param>
    /// <param name="approved">Of the same designer.</param>
    /// <param name="today">In the shop's zone: days from then on are not missing, they are to come.</param>
    public static Statement Of(
        ShopHistory history, LedgerTerms terms, DateOnly month, IReadOnlyList<string> except, IReadOnlyList<Statement> approved, DateOnly today) =>
        Alone(history, terms, month, except, today) with { Corrections = month == NextOf(terms, approved) ? Corrections(history, approved, today) : [] };

    /// <summary>The first month that is not approved: the only one that can be, and the one that corrects what was.</summary>
    public static DateOnly NextOf(LedgerTerms terms, IReadOnlyList<Statement> approved) =>
        approved.Select(statement => statement.Month.AddMonths(1)).Append(terms.From).Max();

    /// <summary>
    /// Other terms would draw the months that are over and not approved anew, and terms from a later month would lose them.
    /// </summary>
    /// <returns>The month to approve first; null: the terms may be changed.</returns>
    public static DateOnly? ToApproveBefore(LedgerTerms old, LedgerTerms next, IReadOnlyList<Statement> approved, DateOnly today)
    {
        var waits = NextOf(old, approved);
        var current = new DateOnly(today.Year, today.Month, 1);
        return waits < current || (waits == current && next.From > current) ? waits : null;
    }

    /// <summary>Over, and the next in turn.</summary>
    public static bool MayBeApproved(Statement statement, IReadOnlyList<Statement> approved, DateOnly today) =>
        statement.Approved is null && statement.Month == NextOf(statement.Terms, approved) && today >= statement.Month.AddMonths(1);

    private static Statement Alone(ShopHistory history, LedgerTerms terms, DateOnly month, IReadOnlyList<string> except, DateOnly today)
    {
        var days = new Period(month, month.AddMonths(1).AddDays(-1));
        var knowsReturns = history.Knows(Returned, ReportKinds.ProductDaily);
        var lines = history.Members(MetricDictionary.Units, days, ReportKinds.ProductDaily)
            .Where(product => product.Value > 0 && terms.Covers(product.Id, except))
            .Select(product => Line(history, terms, product, days, knowsReturns))
            .ToList();
        return new Statement(
            terms,
            month,
            except,
            [.. lines.Where(line => line.Counted > 0).OrderByDescending(line => line.Amount).ThenBy(line => line.Product, StringComparer.Ordinal)],
            lines.Count(line => line.Counted == 0),
            knowsReturns,
            [.. days.Days().Where(day => day < today && history.ReadAll(MetricDictionary.Units, Period.Of(day), ReportKinds.ProductDaily).Value is null)],
            Corrections: []);
    }

    private static StatementLine Line(ShopHistory history, LedgerTerms terms, Member product, Period days, bool knowsReturns)
    {
        var units = (long)Math.Floor(product.Value!.Value);
        long? returned = knowsReturns ? (long)Math.Ceiling(history.Read(Returned, days, ReportKinds.ProductDaily, product.Id).Value ?? 0) : null;
        var threshold = terms.ThresholdOf(product.Id);
        var counted = Math.Max(0, units - (returned ?? 0) - threshold);
        return new(product.Id, product.Name, units, returned, threshold, counted, counted * terms.Amount);
    }

    private static IReadOnlyList<Correction> Corrections(ShopHistory history, IReadOnlyList<Statement> approved, DateOnly today) =>
    [
        .. approved.OrderBy(statement => statement.Month)
            .Select(statement => new Correction(
                statement.Month,
                statement.Own + approved.SelectMany(each => each.Corrections).Where(each => each.Month == statement.Month).Sum(each => each.Difference),
                Alone(history, statement.Terms, statement.Month, statement.Except, today).Own))
            .Where(correction => correction.Difference != 0),
    ];
}
