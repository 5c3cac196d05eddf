using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using static Helmsman.Cards.HandOffFields;

namespace Helmsman.Cards;

/// <summary>A hand-over in one form: over the conversation where a host can open one there, else in it.</summary>
public static class HandOffForm
{
    /// <param name="errors">What is wrong with the fields as they were sent; empty at first.</param>
    /// <param name="today">The first day it may be due, in the shop's zone.</param>
    /// <param name="inConversation">It is a card among the messages, not a dialog over them.</param>
    public static Card Of(
        Finding finding, HandOffFields fields, FieldErrors errors, ShopSnapshot shop, Place place, DateOnly today, Words words, bool inConversation = false)
    {
        var kind = EveryBriefKind.Named(fields.Kind);
        return Sheet.Of(
            words,
            words["form.title"],
            [
                FindingLines.Sentence(finding, shop.Profile.Currency, words),
                .. FindingLines.Because(finding, shop.Profile.Currency, words),
                FindingLines.Background(finding, shop.Profile.Currency, words).Spaced(AdaptiveSpacing.Small),
                errors.Count > 0 ? Fields.Error(words["form.errors"]) : Prose.Say(words, "form.intro").AsFootnote(),
                .. Fields.Of(Role(finding, fields, shop.Team, words), words["form.role"], errors, words, isRequired: false),
                .. Fields.Of(Kind(fields, words), words["form.kind"], errors, words, isRequired: false),
                Prose.Say(words, "form.redraw").AsFootnote().Spaced(AdaptiveSpacing.Small),
                Buttons.Row(Button(words["button.redraw-form"], Verbs.RedrawHandOff, finding, fields, kind, inConversation)).Spaced(AdaptiveSpacing.Small),
                .. Offer(fields, shop.Team, today, errors, words),
                .. Fields.Of(Assignee(fields, shop, place, words), words["form.assignee"], errors, words, isRequired: false),
                .. kind.Fields.SelectMany(field => Fields.Of(BriefInputs.Of(kind, field, fields, today, words), Label(kind, field, words), errors, words, isRequired: false)),
                .. kind.IsDiagnosed ? Fields.Of(Diagnose(fields, words), words["form.diagnose"], errors, words, isRequired: false) : [],
                Buttons.Row(Button(words["button.hand-over"], Verbs.SendHandOff, finding, fields, kind, inConversation)).Spaced(AdaptiveSpacing.Large),
            ]);
    }

    /// <summary>No field is required by the host: it would keep the kind from being changed before all that the old kind wants is there.</summary>
    private static string Label(BriefKind kind, BriefField field, Words words) =>
        field.IsRequired ? words.Field(kind.Name, field.Name) : words.Say("form.optional", words.Field(kind.Name, field.Name));

    /// <summary>What another kind asked for travels along, and is there when that one is chosen again.</summary>
    private static AdaptiveAction Button(string title, string verb, Finding finding, HandOffFields fields, BriefKind kind, bool inConversation)
    {
        var payload = Payload.For(verb) with { Finding = finding.Id, Key = fields.Key, Role = fields.Role, Kind = kind.Name };
        var hidden = fields.Values.Where(each => BriefFields.All.Any(field => IdOf(field) == each.Key) && kind.Fields.All(field => IdOf(field.Name) != each.Key)).ToList();
        var send = Buttons.Send(title, payload);
        if (!inConversation)
        {
            Add((PayloadData)send.Data!);
            return send;
        }

        var execute = Buttons.Of(title, payload);
        Add((PayloadData)execute.Data!);
        Add((PayloadData)((AdaptiveSubmitAction)execute.Fallback!.Content!).Data!);
        return execute;

        void Add(PayloadData data) => hidden.ForEach(each => data[each.Key] = each.Value);
    }

    /// <summary>The finding's own first, then those that somebody holds.</summary>
    private static AdaptiveChoiceSetInput Role(Finding finding, HandOffFields fields, Team team, Words words) => new()
    {
        Id = RoleId,
        Value = fields.Role,
        Choices = [.. Roles.InOrderFor(finding, team).Select(role => new AdaptiveChoice { Title = Words.Capital(words.Role(role)), Value = role })],
    };

    private static AdaptiveChoiceSetInput Kind(HandOffFields fields, Words words) => new()
    {
        Id = KindId,
        Value = EveryBriefKind.Named(fields.Kind).Name,
        Choices = [.. EveryBriefKind.All.OrderByDescending(kind => fields.Role is { } role && kind.Roles.Contains(role, StringComparer.Ordinal))
            .Select(kind => new AdaptiveChoice { Title = words.Kind(kind.Name), Value = kind.Name })],
    };

    private static IEnumerable<AdaptiveElement> Offer(HandOffFields fields, Team team, DateOnly today, FieldErrors errors, Words words) =>
        fields.Role is { } role && Routing.Candidates(team, role, today).Count > 1
            ? Fields.Of(
                new AdaptiveChoiceSetInput
                {
                    Id = OfferId,
                    Value = fields.IsOffered ? ToAnyone : ToOne,
                    Choices = [new() { Title = words["form.offer.one"], Value = ToOne }, new() { Title = words["form.offer.anyone"], Value = ToAnyone }],
                },
                words["form.offer"],
                errors,
                words,
                isRequired: false)
            : [];

    private static AdaptiveChoiceSetInput Assignee(HandOffFields fields, ShopSnapshot shop, Place place, Words words)
    {
        var input = PeoplePicker.Of(AssigneeId, place, shop.Team, fields.Assignee);
        input.Placeholder = words["form.assignee.placeholder"];
        return input;
    }

    private static AdaptiveChoiceSetInput Diagnose(HandOffFields fields, Words words) => new()
    {
        Id = DiagnoseId,
        Value = fields.DiagnosesFirst == true ? Yes : No,
        Choices = [new() { Title = words["form.diagnose.yes"], Value = Yes }, new() { Title = words["form.diagnose.no"], Value = No }],
    };
}
