using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why.Contributing;

/// <summary>The report in which it is looked for where a change comes from, and by which of its dimensions.</summary>
internal sealed record SearchedReport(string Kind, IReadOnlyList<string> Dimensions)
{
    /// <summary>Rows may lack so much of the shop's figure, or have so much more of it (visitors of several sources), before another report is preferred.</summary>
    private const double MostOff = 0.6;

    /// <summary>Each has other members every day, or says nothing about whom the figure is of.</summary>
    private static readonly string[] NeverSearched = ["order", "buyer", "content", "peer", "reason", "state", "change"];

    /// <summary>About other shops, or not about a day's figures.</summary>
    private static readonly string[] OfOthers = [ReportKinds.Peers, ReportKinds.Changes];

    /// <summary>The one with the most dimensions whose rows are the shop's figure; null when none covers both periods.</summary>
    public static SearchedReport? For(Compared compared, Question question)
    {
        if (compared.Metric.Formula is Formula.Level)
        {
            return null;
        }

        var history = compared.Shop.History;
        return Candidates(question)
            .Where(kind => history.Knows(compared.Metric, kind) && Covers(history, kind, compared.Base) && Covers(history, kind, compared.Period))
            .Select(kind => new SearchedReport(kind, [.. history.Dimensions(kind).Except(NeverSearched, StringComparer.Ordinal)]))
            .Where(report => report.Dimensions.Count > (question.Member is null ? 0 : 1) && report.IsAbout(history, question))
            .Select(report => (Report: report, Off: report.Off(compared, question)))
            .Where(candidate => candidate.Off <= MostOff)
            .OrderByDescending(candidate => candidate.Report.Dimensions.Count)
            .ThenBy(candidate => Math.Round(candidate.Off, 1))
            .ThenBy(candidate => candidate.Report.Kind == ReportKinds.ProductDaily && compared.Metric.Unit == Unit.Money ? 0 : 1)
            .Select(candidate => candidate.Report)
            .FirstOrDefault();
    }

    private static IEnumerable<string> Candidates(Question question) => question is { Dimension: { } asked, Member: null } ? [asked] : ReportKinds.All.Except(OfOthers, StringComparer.Ordinal);

    /// <summary>For a question about a source, one that has sources.</summary>
    private bool IsAbout(ShopHistory history, Question question) =>
        question.Member is null || (history.Dimensions(question.Dimension!) is [var main, ..] && Dimensions.Contains(main, StringComparer.Ordinal));

    /// <summary>How far the rows are from the figure that is asked about; 0 for a ratio, and where it is not known.</summary>
    private double Off(Compared compared, Question question)
    {
        if (compared.Metric.Formula is Formula.Ratio)
        {
            return 0;
        }

        var history = compared.Shop.History;
        var rows = question.Member is { } member
            ? history.Members(compared.Metric, compared.Base, Kind, history.Dimensions(question.Dimension!)[0]).FirstOrDefault(row => row.Id == member)?.Value
            : history.ReadAll(compared.Metric, compared.Base, Kind).Value;
        return rows is > 0 and var some && compared.Before.Value is > 0 and var all ? Math.Abs(Math.Log(some / all)) : rows is null ? double.PositiveInfinity : 0;
    }

    /// <summary>On every day of which the shop's main report tells.</summary>
    private static bool Covers(ShopHistory history, string kind, Period period)
    {
        var (main, own) = (history.Days(history.MainKind).Where(period.Contains).ToList(), history.Days(kind).Where(period.Contains).ToHashSet());
        return main.Count > 0 && main.TrueForAll(own.Contains);
    }
}
