using static Helmsman.Shop.Work.Briefs.BriefFields;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>What customer service answers is to change: from what, to what, from when on.</summary>
internal static class ReplyChangeBrief
{
    public static readonly BriefKind Kind = new(
        BriefKinds.ReplyChange,
        [
            new(OldReply, FieldShape.Lines),
            new(NewReply, FieldShape.Lines) { KeepsPromises = true },
            Until,
            ToDo with { Asked = AskWhen.Never, KeepsPromises = true },
            Accepted with { Asked = AskWhen.Never },
            Shown,
        ])
    {
        Roles = [Work.Roles.Service, Work.Roles.Presales, Work.Roles.AfterSales, Work.Roles.ServiceLead],
        Known = _ => [BriefFact.Words(What, BriefWordings.ChangeReply), BriefFact.Words(DoneWhen, BriefWordings.EverybodyAnswers)],
    };
}
