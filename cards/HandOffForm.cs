using System.Globalization;
using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;
using static Helmsman.Cards.HandOffFields;

namespace Helmsman.Cards;

/// <summary>A hand-over in one form, for hosts that can open one over the conversation.</summary>
public static class HandOffForm
{
    /// <param name="errors">What is wrong with the fields as they were sent; empty at first.</param>
    /// <param name="today">The first day it may be due, in the shop's zone.</param>
    public static Card Of(Finding finding, HandOffFields fields, FieldErrors errors, ShopSnapshot shop, Place place, DateOnly today, Words words) => Sheet.Of(
        words,
        words["form.title"],
        [
            FindingLines.Sentence(finding, shop.Profile.Currency, words),
            .. FindingLines.Because(finding, shop.Profile.Currency, words),
            FindingLines.Background(finding, shop.Profile.Currency, words).Spaced(AdaptiveSpacing.Small),
            errors.Count > 0 ? Fields.Error(words["form.errors"]) : Prose.Say(words, "form.intro").AsFootnote(),
            .. Fields.Of(Role(fields, words), words["form.role"], errors, words),
            .. Fields.Of(Assignee(fields, shop, place, words), words["form.assignee"], errors, words),
            .. Fields.Of(Lines(WhatId, fields.What, LongestWhat), words["form.what"], errors, words),
            .. Fields.Of(Lines(DoneWhenId, fields.DoneWhen, LongestDoneWhen), words["form.done-when"], errors, words),
            .. Fields.Of(Due(fields, today), words["form.due"], errors, words),
            .. Fields.Of(Reference(fields), words["form.reference"], errors, words, isRequired: false),
            Buttons.Row(Buttons.Send(words["button.hand-over"], Payload.For(Verbs.SendHandOff) with { Finding = finding.Id, Key = fields.Key })).Spaced(AdaptiveSpacing.Large),
        ]);

    private static AdaptiveChoiceSetInput Role(HandOffFields fields, Words words) => new()
    {
        Id = RoleId,
        Value = fields.Role,
        Choices = [.. Roles.Doers.Select(role => new AdaptiveChoice { Title = Words.Capital(words.Role(role)), Value = role })],
    };

    private static AdaptiveChoiceSetInput Assignee(HandOffFields fields, ShopSnapshot shop, Place place, Words words)
    {
        var input = PeoplePicker.Of(AssigneeId, place, shop.Team, fields.Assignee);
        input.Placeholder = words["form.assignee.placeholder"];
        return input;
    }

    private static AdaptiveTextInput Lines(string id, string? text, int most) => new() { Id = id, Value = text, IsMultiline = true, MaxLength = most };

    private static AdaptiveDateInput Due(HandOffFields fields, DateOnly today) =>
        new() { Id = DueId, Value = fields.Due, Min = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };

    private static AdaptiveTextInput Reference(HandOffFields fields) =>
        new() { Id = ReferenceId, Value = fields.Reference, MaxLength = LongestReference, Placeholder = "https://" };
}
