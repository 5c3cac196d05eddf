using static Helmsman.Shop.Work.Briefs.BriefFields;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>What is to be done, by when, and how both will know that it worked.</summary>
internal static class GeneralBrief
{
    public static readonly BriefKind Kind = new(BriefKinds.General, [ToDo, Until, Accepted, Shown])
    {
        IsDiagnosed = true,
        Known = _ => [BriefFact.Words(What, BriefWordings.Step), BriefFact.Words(DoneWhen, BriefWordings.Recovered)],
    };
}
