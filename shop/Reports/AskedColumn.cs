using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports;

/// <summary>A column of a kind of report, and which headers of a strange file it may be.</summary>
/// <param name="Guess">The header it looks like, as an index; null: none.</param>
/// <param name="Offered">Indexes of the headers to choose from, in the order of the file.</param>
public sealed record AskedColumn(string Column, int? Guess, IReadOnlyList<int> Offered)
{
    /// <summary>Nobody fills in a longer form at nine in the morning.</summary>
    public const int Most = 12;

    /// <summary>Over all columns together: a card has to stay within what a channel takes.</summary>
    public const int MostChoices = 300;

    /// <summary>Up to here everything is offered; beyond, what holds text is not offered for a figure.</summary>
    private const int Surveyed = 20;

    /// <summary>A unit or 万 is no text.</summary>
    private const int LettersOfText = 3;

    /// <summary>Figures that most answers rest on.</summary>
    private static readonly string[] Usual =
    [
        MetricIds.Visitors, MetricIds.PageViews, MetricIds.Buyers, MetricIds.Orders, MetricIds.Units, MetricIds.Revenue, MetricIds.Refunds,
        MetricIds.AddToCart, MetricIds.AdSpend, MetricIds.Clicks, MetricIds.AdRevenue,
    ];

    /// <summary>
    /// What the kind needs first, then what it can use: what the file seems to have, then as much as it has headers left.
    /// </summary>
    public static IReadOnlyList<AskedColumn> Of(KindColumns kind, IReadOnlyList<StrangeColumn> columns)
    {
        List<string> needed = [.. kind.Needs.SelectMany(need => need).Distinct(StringComparer.Ordinal)];
        var others = kind.Others.OrderBy(column => GuessOf(column, columns) is null).ThenByDescending(column => Usual.Contains(column, StringComparer.Ordinal));
        List<string> asked = [.. needed.Concat(others.Take(columns.Count - needed.Count(column => GuessOf(column, columns) is not null))).Take(Most)];
        return [.. asked.Select(column => Of(column, kind, columns, MostChoices / asked.Count))];
    }

    private static int? GuessOf(string column, IReadOnlyList<StrangeColumn> columns) =>
        columns.Index().Where(each => each.Item.Guess == column).Select(each => (int?)each.Index).FirstOrDefault();

    private static AskedColumn Of(string column, KindColumns kind, IReadOnlyList<StrangeColumn> columns, int most)
    {
        var guess = GuessOf(column, columns);
        var offered = Enumerable.Range(0, columns.Count).Where(index => columns.Count <= Surveyed || MayBe(column, kind, columns[index])).ToList();
        return new(column, guess, [.. Nearest(offered.Count > 0 ? offered : [.. Enumerable.Range(0, columns.Count)], guess, columns).Take(most).Order()]);
    }

    /// <summary>When there are too many, those that look like nothing else come before those that do.</summary>
    private static IEnumerable<int> Nearest(IReadOnlyList<int> offered, int? guess, IReadOnlyList<StrangeColumn> columns) => offered
        .Union(guess is { } known ? [known] : [])
        .OrderByDescending(index => index == guess)
        .ThenBy(index => columns[index].Guess is not null);

    private static bool MayBe(string column, KindColumns kind, StrangeColumn header) => column switch
    {
        _ when kind.Days.Contains(column, StringComparer.Ordinal) => header.Samples.All(sample => sample.Any(char.IsDigit)),
        _ when MetricDictionary.Find(column) is not null => !header.Samples.Any(IsText),
        _ => true,
    };

    private static bool IsText(string sample) => sample.Count(char.IsLetter) >= LettersOfText && !sample.Equals("null", StringComparison.OrdinalIgnoreCase);
}
