using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Dialogs.Briefs;

/// <summary>A brief that is being written: what was said of it, laid over what the finding tells.</summary>
internal sealed class BriefInHand
{
    private readonly Dictionary<string, BriefFact> facts;
    private readonly BriefTerms terms;

    public BriefInHand(HandOffDraft draft, Finding finding, BriefTerms terms, ITurnContext turn)
    {
        (Draft, Finding, Turn, this.terms) = (draft, finding, turn, terms);
        Kind = draft.Kind is { } named ? EveryBriefKind.Named(named) : EveryBriefKind.Of(Role, finding);
        Draft = WithoutOurStep(draft);
        facts = Kind.Facts(new BriefCase(finding, Speaker.Shop, Speaker.Today, terms), Role).ToDictionary(fact => fact.Field, StringComparer.Ordinal);
    }

    /// <summary>Where somebody is to say first what is wrong, the step that we had suggested before is not asked of him (S93).</summary>
    private HandOffDraft WithoutOurStep(HandOffDraft draft) =>
        DiagnosesFirst && draft.Said.GetValueOrDefault(BriefFields.What) is { } what && what == BriefLines.Suggestion(Finding, Role, Turn)
            ? draft with { Answers = draft.Said.Where(said => said.Key != BriefFields.What).ToDictionary(StringComparer.Ordinal) }
            : draft;

    public HandOffDraft Draft { get; }

    public Finding Finding { get; }

    public ITurnContext Turn { get; }

    public BriefKind Kind { get; }

    public Speaker Speaker => Turn.Speaker();

    /// <summary>The finding's own while none was chosen.</summary>
    public string Role => Draft.Role ?? Finding.Owner;

    public bool DiagnosesFirst => Kind.IsDiagnosed && (Draft.DiagnoseFirst ?? (Kind.DiagnosesFirst(Finding) && Draft.Assignee != Speaker.Person.Id));

    /// <summary>Somebody else has to say yes first.</summary>
    public bool IsProposal => Kind.NeedsYes && !Rights.May(Speaker.Shop.Team, Speaker.Person, Rights.Approve);

    /// <summary>As it is kept; null when nothing is known of it.</summary>
    public string? Suggested(string field) => facts.GetValueOrDefault(field) is { } fact
        ? fact.Value ?? BriefLines.Words(fact.Wording!, this)
        : null;

    public string? Text(string field) => Draft.Said.GetValueOrDefault(field) ?? (IsPassed(field) ? null : Suggested(field));

    public bool IsPassed(string field) => Draft.Passed?.Contains(field, StringComparer.Ordinal) == true;

    /// <summary>The first thing that the conversation still has to ask for; null when there is nothing left.</summary>
    public BriefField? Missing => Kind.Fields.FirstOrDefault(IsMissing);

    public Brief ToBrief()
    {
        var (texts, diagnoses) = (Texts(), DiagnosesFirst);
        return new Brief(
            Speaker.Shop.Profile.Id,
            Finding,
            Role,
            Draft.Anyone ? null : Draft.Assignee,
            Speaker.Person.Id,
            texts[BriefFields.What],
            texts[BriefFields.DoneWhen],
            DueDays.Read(texts[BriefFields.Due])!.Value,
            Draft.References ?? [])
        {
            Kind = Kind.Name,
            Answers = Answers(texts),
            DiagnoseFirst = diagnoses,
            Suggestion = diagnoses ? BriefLines.Ours(Finding, Role, Turn) : null,
        };
    }

    /// <summary>What goes out besides what every brief has, with what follows from it.</summary>
    public IReadOnlyList<BriefAnswer> Answers() => Answers(Texts());

    private IReadOnlyList<BriefAnswer> Answers(Dictionary<string, string> texts) =>
    [
        .. Kind.Fields.Where(field => !BriefFields.IsOfEvery(field.Name) && texts.ContainsKey(field.Name)).Select(field => new BriefAnswer(field.Name, texts[field.Name])),
        .. Kind.Reckon(texts, terms),
    ];

    private Dictionary<string, string> Texts() => Kind.Fields
        .Select(field => (field.Name, Text: Text(field.Name)))
        .Where(each => each.Text is not null)
        .ToDictionary(each => each.Name, each => each.Text!, StringComparer.Ordinal);

    private bool IsMissing(BriefField field) => !Draft.Said.ContainsKey(field.Name) && !IsPassed(field.Name) && field switch
    {
        { Asked: AskWhen.Never } => field.IsRequired && Suggested(field.Name) is null,
        { Shape: FieldShape.Link } => Draft.References is null,
        { Asked: AskWhen.Always } => true,
        _ => Suggested(field.Name) is null,
    };
}
