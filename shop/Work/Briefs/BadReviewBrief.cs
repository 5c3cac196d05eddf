using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using static Helmsman.Shop.Work.Briefs.BriefFields;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>A bad review is answered the same day: which product, what it says, and what may be promised at most.</summary>
internal static class BadReviewBrief
{
    private const int Days = 7;

    private static readonly Metric BadReviews = MetricDictionary.Find(MetricIds.BadReviews)!;

    public static readonly BriefKind Kind = new(
        BriefKinds.BadReview,
        [
            new(Product),
            new(Review, FieldShape.Lines),
            new(Promise) { KeepsPromises = true },
            ToDo with { Asked = AskWhen.Never, KeepsPromises = true },
            Until with { Asked = AskWhen.Never },
            Accepted with { Asked = AskWhen.Never },
            Shown,
        ])
    {
        Roles = [Work.Roles.Service, Work.Roles.Presales, Work.Roles.AfterSales, Work.Roles.ServiceLead],
        WorkingDays = 0,
        Known = about =>
        [
            BriefFact.Words(What, BriefWordings.AnswerReview),
            BriefFact.Words(DoneWhen, BriefWordings.ReviewSettled),
            .. BriefFact.Text(Product, about.Finding.Dimension == ReportKinds.ProductDaily ? about.Finding.MemberName ?? about.Finding.Member : Worst(about)),
        ],
    };

    /// <summary>The product with the most bad reviews lately; null when no report tells.</summary>
    private static string? Worst(BriefCase about)
    {
        var (history, last) = (about.Shop.History, about.Finding.Period.Last);
        return history.Knows(BadReviews, ReportKinds.Reviews)
            && history.Members(BadReviews, new Period(last.AddDays(1 - Days), last), ReportKinds.Reviews) is [{ Value: > 0 } worst, ..]
                ? worst.Name
                : null;
    }
}
