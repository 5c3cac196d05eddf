namespace Helmsman.Shop.Metrics;

/// <summary>How far one kind of report reaches.</summary>
/// <param name="Kind">A name of <see cref="Reports.ReportKinds"/>.</param>
/// <param name="Latest">The last day that anything is known of.</param>
/// <param name="LatestComplete">The last day whose file was made after the day was over; null when there is none.</param>
/// <param name="Missing">Days before <paramref name="Latest"/> of which nothing came, of the last <see cref="LooksBack"/> days.</param>
public sealed record KindCompleteness(string Kind, DateOnly Latest, DateOnly? LatestComplete, IReadOnlyList<DateOnly> Missing)
{
    public const int LooksBack = 28;

    internal static KindCompleteness Of(string kind, DayTable table)
    {
        var (first, latest) = (table.Days[0], table.Days[^1]);
        var start = first > latest.AddDays(1 - LooksBack) ? first : latest.AddDays(1 - LooksBack);
        var missing = new Period(start, latest).Days().Except(table.Days);
        var complete = table.Days.Reverse().Where(day => table.On(day)!.IsWhole).Select(day => (DateOnly?)day).FirstOrDefault();
        return new(kind, latest, complete, [.. missing]);
    }
}
