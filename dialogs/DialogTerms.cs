using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Dialogs;

/// <summary>What conversations go by; settings.</summary>
/// <param name="Patience">A dialog left alone for longer is put aside: the next message is a new one and not an answer.</param>
public sealed record DialogTerms(TimeSpan Patience, BriefTerms Briefs)
{
    public static readonly DialogTerms Usual = new(TimeSpan.FromMinutes(30), BriefTerms.Usual);
}
