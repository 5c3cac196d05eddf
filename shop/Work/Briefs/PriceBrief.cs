using static Helmsman.Shop.Work.Briefs.BriefFields;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>A price is changed for somebody: pricing begins with who is to buy (S156).</summary>
internal static class PriceBrief
{
    public static readonly BriefKind Kind = new(
        BriefKinds.Price,
        [new(Audience), ToDo, new(Price, FieldShape.Money) { IsRequired = false }, Until, Accepted, Shown])
    {
        Roles = [Work.Roles.Operator, Work.Roles.Assistant],
        Known = _ => [BriefFact.Words(What, BriefWordings.Step), BriefFact.Words(DoneWhen, BriefWordings.Recovered)],
    };
}
