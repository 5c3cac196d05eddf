using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using static Helmsman.Cards.HandOffFields;

namespace Helmsman.Dialogs.Briefs;

/// <summary>A brief in hand as the fields of its form, and back.</summary>
internal static class HandOffFilling
{
    public static Card Draw(BriefInHand inHand, HandOffFields fields, FieldErrors errors, bool inConversation) => HandOffForm.Of(
        inHand.Finding, fields, errors, inHand.Speaker.Shop, inHand.Turn.Place(), inHand.Speaker.Today, inHand.Turn.Words(), inConversation);

    public static HandOffFields FieldsOf(BriefInHand inHand)
    {
        var (draft, team) = (inHand.Draft, inHand.Speaker.Shop.Team);
        var values = inHand.Kind.Fields.Select(field => (Id: IdOf(field.Name), Text: field.Shape == FieldShape.Link ? draft.References is { Count: > 0 } several ? string.Join(' ', several.Select(each => each.Url)) : null : inHand.Text(field.Name)));
        (string Id, string? Text)[] all =
        [
            (RoleId, draft.Role),
            (KindId, inHand.Kind.Name),
            (AssigneeId, draft.Assignee is { } assignee && team.Find(assignee) is { } person ? PeoplePicker.ValuesOf([person], inHand.Turn.Place()) : null),
            (OfferId, draft.Anyone ? ToAnyone : null),
            (DiagnoseId, inHand.Kind.IsDiagnosed ? inHand.DiagnosesFirst ? Yes : No : null),
            .. values,
            // What other kinds asked for, and was said.
            .. draft.Said.Where(said => inHand.Kind.Find(said.Key) is null).Select(said => (IdOf(said.Key), (string?)said.Value)),
        ];
        return new HandOffFields(all.Where(each => each.Text is not null).ToDictionary(each => each.Id, each => each.Text!, StringComparer.Ordinal)) { Key = draft.Key };
    }

    /// <summary>The fields as they were sent, taken at their word.</summary>
    public static HandOffDraft DraftOf(Payload payload, HandOffFields fields, Person? assignee) => new(payload.Finding!, Known(fields.Role), fields.IsOffered ? null : assignee?.Id, Key: payload.Key)
    {
        Kind = string.IsNullOrEmpty(fields.Kind) ? null : fields.Kind,
        Anyone = fields.IsOffered,
        DiagnoseFirst = fields.DiagnosesFirst,
        References = References.Of(References.LinksIn(fields[ReferenceId] ?? string.Empty)),
        Answers = BriefFields.All.Where(field => !string.IsNullOrWhiteSpace(fields[IdOf(field)])).ToDictionary(field => field, field => fields[IdOf(field)]!.Trim(), StringComparer.Ordinal),
        IsBegun = true,
    };

    public static string? Known(string? role) => Roles.Doers.FirstOrDefault(each => each == role);
}
