using static Helmsman.Shop.Work.Briefs.BriefFields;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>A return within its seven days is done, not talked about (S124): the order is named, and nobody is asked anything more.</summary>
internal static class ReturnBrief
{
    public static readonly BriefKind Kind = new(
        BriefKinds.Return,
        [
            new(Order),
            new(Reason) { IsRequired = false, Asked = AskWhen.Never },
            ToDo with { Asked = AskWhen.Never, KeepsPromises = true },
            Until with { Asked = AskWhen.Never },
            Accepted with { Asked = AskWhen.Never },
        ])
    {
        Roles = [Work.Roles.Service, Work.Roles.AfterSales, Work.Roles.ServiceLead],
        WorkingDays = 0,
        Known = _ => [BriefFact.Words(What, BriefWordings.ReturnAtOnce), BriefFact.Words(DoneWhen, BriefWordings.Returned)],
    };
}
