using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Natural;
using Helmsman.Shop.Why.Search.Ratios;

namespace Helmsman.Shop.Why.Contributing;

/// <summary>Finds the members and combinations of members that a change comes from, and tells what each did, exactly, between base and period.</summary>
internal static class ContributorSearch
{
    private const int MostNamed = 5;
    private const int MostAgainst = 3;

    /// <summary>Less of the change is not worth a line.</summary>
    private const double LeastShare = 0.03;

    /// <summary>A shift of everything that is smaller than this is not worth a word.</summary>
    private const double LeastCommon = 0.02;

    /// <summary>Null when no report breaks the figure down for both periods, or when one of them is not known.</summary>
    public static Contributors? Of(Compared compared, Question question, Judgement judgement)
    {
        if (compared.Before.Value is null || compared.After.Value is null || SearchedReport.For(compared, question) is not { } report)
        {
            return null;
        }

        var told = new Telling(compared, report.Kind, LeafFeed.Of(compared, report));
        if (!double.IsFinite(told.Total))
        {
            return null;
        }

        var found = compared.Metric.Formula is Formula.Ratio ? OfRatio(compared, report, told, judgement) : OfSum(compared, report, told, judgement);
        return GoesAlong(compared, told.Total) ? found : found with { Common = null, Named = [], Against = [] };
    }

    /// <summary>Rows that went the other way than the figure (visitors of several sources) do not explain it.</summary>
    private static bool GoesAlong(Compared compared, double total) => total * (compared.After.Value - compared.Before.Value) >= 0;

    private static Contributors OfSum(Compared compared, SearchedReport report, Telling told, Judgement judgement)
    {
        var past = told.Feed.PastTables;
        var search = CauseSearch.Prepare(told.Feed.Table, past);
        var moved = judgement.Movement is Movement.Fell or Movement.Rose;
        var found = search.Find(new(moved ? Down(told.Total) : null, moved));
        var opposite = search.Find(new(Down(-told.Total), moved));
        return new(
            report.Kind,
            compared.Metric,
            told.Total,
            Math.Abs(found.CommonShift) >= LeastCommon && Plainly.IsShared(told.Feed, found.CommonShift) ? found.CommonShift : null,
            Named(told, found, past, moved),
            Worth(told.Of([.. opposite.Causes.Where(cause => cause.Certainty == Certainty.Sure).Select(cause => (cause.Cause.Element, cause.Certainty))]), -told.Total, MostAgainst),
            compared.Scope.Member is null ? compared.After.Value - compared.Before.Value - told.Total : null);
    }

    private static IReadOnlyList<Contributor> Named(Telling told, NaturalAnswer found, IReadOnlyList<LeafTable> past, bool moved)
    {
        var named = Worth(told.Of([.. found.Causes.Select(cause => (cause.Cause.Element, cause.Certainty))]), told.Total, MostNamed);
        return named.Count > 0 || !moved || told.Total == 0
            ? named
            : Worth(told.Of([.. Plainly.Leading(told.Feed, told.Total).Select(element => (element, Plainly.CertaintyOf(told.Feed, past, element)))]), told.Total, MostNamed);
    }

    private static Contributors OfRatio(Compared compared, SearchedReport report, Telling told, Judgement judgement)
    {
        var moved = judgement.Movement is Movement.Fell or Movement.Rose;
        var found = RatioSearch.Find(told.Feed.Ratios, moved ? Down(told.Total) : null);
        return new(
            report.Kind,
            compared.Metric,
            told.Total,
            Common: null,
            Worth([.. found.Causes.Where(cause => moved || cause.Certainty == Certainty.Sure).Select(told.Of)], told.Total, MostNamed),
            Against: [],
            Unassigned: null);
    }

    private static Direction Down(double change) => change < 0 ? Direction.Down : Direction.Up;

    /// <summary>What went the way that is told of; against the base it may be otherwise than against what was expected.</summary>
    private static IReadOnlyList<Contributor> Worth(IReadOnlyList<Contributor> found, double way, int most) =>
    [
        .. found.Where(one => Math.Sign(one.Change) == Math.Sign(way) && Math.Abs(one.Share) >= LeastShare)
            .OrderByDescending(one => Math.Abs(one.Change))
            .Take(most),
    ];
}
