using static Helmsman.Shop.Work.Briefs.BriefFields;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>For the designer (S157): for whom, with which selling points, and when it is good. No task without them.</summary>
internal static class DesignBrief
{
    public const string Free = "free";
    public const string BeforeAndAfter = "before-and-after";

    public static readonly BriefKind Kind = new(
        BriefKinds.Design,
        [
            ToDo,
            new(Audience),
            new(SellingPoints, FieldShape.Lines),
            Until,
            Accepted,
            new(Keyword) { IsRequired = false },
            new(Size) { IsRequired = false },
            new(DoAndDont, FieldShape.Lines) { IsRequired = false },
            new(Layout, FieldShape.Choice) { IsRequired = false, Asked = AskWhen.Never, Choices = [Free, BeforeAndAfter] },
            new(Milestones, FieldShape.Lines) { IsRequired = false, Asked = AskWhen.Never },
            Shown with { Asked = AskWhen.WhenMissing },
        ])
    {
        Roles = [Work.Roles.Design, Work.Roles.Content],
        IsDiagnosed = true,
        Known = about =>
        {
            var keyword = WinningKeyword.Of(about.Shop.History, about.Finding);
            var points = keyword is null ? null : WinningKeyword.SellingPointsOf(keyword);
            return
            [
                BriefFact.Words(What, BriefWordings.Step),
                BriefFact.Words(DoneWhen, points is null ? BriefWordings.Recovered : BriefWordings.RecoveredAndNamed),
                .. BriefFact.Text(Keyword, keyword),
                .. BriefFact.Text(SellingPoints, points),
            ];
        },
        Reckon = (_, terms) => string.IsNullOrWhiteSpace(terms.Brand) ? [] : [new BriefAnswer(Brand, terms.Brand.Trim())],
    };
}
