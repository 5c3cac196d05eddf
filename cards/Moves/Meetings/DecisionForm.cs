using System.Globalization;
using Helmsman.Cards.Elements;
using Helmsman.Shop;

namespace Helmsman.Cards.Moves.Meetings;

/// <summary>What a meeting decided: what, who, until when.</summary>
public static class DecisionForm
{
    /// <param name="meeting">Its week, for example <c>2026-W47</c>.</param>
    /// <param name="today">The first day it may be due, in the shop's zone.</param>
    /// <param name="message">The message that shows the meeting's pack; null: none that is known.</param>
    public static Card Of(string meeting, DecisionFields fields, FieldErrors errors, ShopSnapshot shop, Place place, DateOnly today, Words words, string? message = null) => Sheet.Of(
        words,
        words["decision.title"],
        [
            Heading.First(words["decision.title"]),
            errors.Count > 0 ? Fields.Error(words["form.errors"]) : Prose.Say(words, "decision.intro").AsFootnote(),
            .. Fields.Of(
                new AdaptiveTextInput { Id = DecisionFields.WhatId, Value = fields.What, IsMultiline = true, MaxLength = DecisionFields.LongestWhat }, words["decision.what"], errors, words),
            .. Fields.Of(Who(fields, shop, place, words), words["decision.who"], errors, words),
            .. Fields.Of(
                new AdaptiveDateInput { Id = DecisionFields.DueId, Value = fields.Due, Min = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }, words["form.due"], errors, words),
            Buttons.Row(Buttons.Of(words["button.send-decision"], Payload.For(Verbs.SendDecision) with { Move = meeting, Key = fields.Key, Message = message })).Spaced(AdaptiveSpacing.Large),
        ]);

    private static AdaptiveChoiceSetInput Who(DecisionFields fields, ShopSnapshot shop, Place place, Words words)
    {
        var input = PeoplePicker.Of(DecisionFields.WhoId, place, shop.Team, fields.Who);
        input.Placeholder = words["form.assignee.placeholder"];
        return input;
    }
}
