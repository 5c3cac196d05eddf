using Helmsman.Cards.Elements;
using Helmsman.Shop.Work;
using static Helmsman.Cards.Moves.Ledger.LedgerFields;

namespace Helmsman.Cards.Moves.Ledger;

/// <summary>How much of a unit, above which volume, of which products, from when.</summary>
public static class LedgerForm
{
    public static Card Of(IReadOnlyList<Person> designers, LedgerFields fields, FieldErrors errors, Words words) => Sheet.Of(
        words,
        words["ledger.terms"],
        [
            Heading.First(words["ledger.terms"]),
            Prose.Say(words, "ledger.terms.intro").AsFootnote(),
            .. Fields.Of(Designers(designers, fields), words["ledger.designer"], errors, words),
            .. Fields.Of(Line(AmountId, fields.Amount, 10), words["ledger.amount"], errors, words),
            .. Fields.Of(Line(ThresholdId, fields.Threshold, 8), words["ledger.threshold"], errors, words),
            .. Fields.Of(Line(ProductsId, fields.Products, 2000), words["ledger.products"], errors, words, isRequired: false),
            .. Fields.Of(Only(fields, words), words["ledger.only"], errors, words, isRequired: false),
            .. Fields.Of(Line(FromId, fields.From, 7), words["ledger.from"], errors, words),
            Buttons.Row(Buttons.Of(words["button.save"], Payload.For(Verbs.SaveLedgerTerms))),
        ]);

    private static AdaptiveChoiceSetInput Designers(IReadOnlyList<Person> designers, LedgerFields fields) => new()
    {
        Id = DesignerId,
        Value = fields.Designer ?? (designers is [var first, ..] ? first.Id : null),
        Choices = [.. designers.Select(person => new AdaptiveChoice { Title = person.Name, Value = person.Id })],
    };

    private static AdaptiveTextInput Line(string id, string? text, int most) => new() { Id = id, Value = text, MaxLength = most };

    private static AdaptiveChoiceSetInput Only(LedgerFields fields, Words words) =>
        new() { Id = OnlyId, IsMultiSelect = true, Value = fields.Only, Choices = [new() { Title = words["ledger.only.yes"], Value = Yes }] };
}
