using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Opinions;

/// <summary>Asks whose opinion is wanted, of what, and until when.</summary>
public static class RoundForm
{
    private static readonly string[] Hours = ["4", "24", "48", "72"];

    /// <param name="finding">What it is about; null: what is written in the form.</param>
    public static Card Of(Finding? finding, RoundFields fields, FieldErrors errors, ShopProfile shop, Words words, bool seesMoney = true) => Sheet.Of(
        words,
        words["opinion.round.title"],
        [
            Heading.First(words["opinion.round.title"]),
            .. (seesMoney ? finding : finding?.WithoutMoney()) is { } seen ? [FindingLines.Sentence(seen, shop.Currency, words)] : Array.Empty<AdaptiveElement>(),
            errors.Count > 0 ? Fields.Error(words["form.errors"]) : Prose.Say(words, "opinion.round.intro").AsFootnote(),
            .. Fields.Of(Whom(fields, words), words["opinion.round.roles"], errors, words),
            .. Fields.Of(
                new AdaptiveTextInput { Id = RoundFields.TopicId, Value = fields.Topic, IsMultiline = true, MaxLength = RoundFields.LongestTopic },
                words["opinion.round.topic"], errors, words, isRequired: finding is null),
            .. Fields.Of(Until(fields, words), words["opinion.round.hours"], errors, words),
            Buttons.Row(Buttons.Of(words["button.start-opinions"], Payload.For(Verbs.StartOpinions) with { Finding = finding?.Id, Key = fields.Key })).Spaced(AdaptiveSpacing.Large),
        ]);

    private static AdaptiveChoiceSetInput Whom(RoundFields fields, Words words) => new()
    {
        Id = RoundFields.RolesId,
        Value = fields.Roles,
        IsMultiSelect = true,
        Choices = [.. Roles.Doers.Select(role => new AdaptiveChoice { Title = Words.Capital(words.Role(role)), Value = role })],
    };

    private static AdaptiveChoiceSetInput Until(RoundFields fields, Words words) => new()
    {
        Id = RoundFields.HoursId,
        Value = fields.Hours,
        Choices = [.. Hours.Select(hours => new AdaptiveChoice { Title = words.Say("opinion.round.in-hours", hours), Value = hours })],
    };
}
