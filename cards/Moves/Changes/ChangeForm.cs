using System.Globalization;
using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Reports;

namespace Helmsman.Cards.Moves.Changes;

/// <summary>Announces a change: what, of which product, from what to what, live when.</summary>
public static class ChangeForm
{
    private const int MostProducts = 30;

    private const int Days = 28;

    /// <param name="errors">What is wrong with the fields as they were sent; empty at first.</param>
    /// <param name="today">The first day it may go live, in the shop's zone.</param>
    public static Card Of(ChangeFields fields, FieldErrors errors, ShopSnapshot shop, DateOnly today, Words words) => Sheet.Of(
        words,
        words["change.form.title"],
        [
            Heading.First(words["change.form.title"]),
            errors.Count > 0 ? Fields.Error(words["form.errors"]) : Prose.Say(words, "change.form.intro").AsFootnote(),
            .. Fields.Of(Kind(fields, words), words["change.form.kind"], errors, words),
            .. Fields.Of(Product(fields, shop, words), words["change.form.product"], errors, words),
            .. Fields.Of(Text(ChangeFields.BeforeId, fields.Before), words["change.before"], errors, words, isRequired: false),
            .. Fields.Of(Text(ChangeFields.AfterId, fields.After), words["change.after"], errors, words),
            .. Fields.Of(Day(fields, today), words["change.form.day"], errors, words),
            .. Fields.Of(new AdaptiveTextInput { Id = ChangeFields.TimeId, Value = fields.Time, MaxLength = 5, Placeholder = "20:00" }, words["change.form.time"], errors, words),
            Buttons.Row(Buttons.Of(words["button.announce-change"], Payload.For(Verbs.SendChange) with { Key = fields.Key })).Spaced(AdaptiveSpacing.Large),
            Prose.Of(Prose.Plain(words.Say("note.zone", shop.Profile.Name, shop.Profile.Zone))).AsFootnote(),
        ]);

    private static AdaptiveChoiceSetInput Kind(ChangeFields fields, Words words) => new()
    {
        Id = ChangeFields.KindId,
        Value = fields.Kind,
        Choices = [.. ChangeKinds.All.Select(kind => new AdaptiveChoice { Title = Words.Capital(words.ChangeKind(kind)), Value = kind })],
    };

    private static AdaptiveChoiceSetInput Product(ChangeFields fields, ShopSnapshot shop, Words words) => new()
    {
        Id = ChangeFields.ProductId,
        Value = fields.Product ?? ChangeFields.WholeShop,
        Choices =
        [
            new AdaptiveChoice { Title = words["change.whole-shop"], Value = ChangeFields.WholeShop },
            // Whichever was named is among them, however little it sells.
            .. ProductsOf(shop.History).Where((product, index) => index < MostProducts || product.Id == fields.Product).Select(product => new AdaptiveChoice { Title = product.Name, Value = product.Id }),
        ],
    };

    /// <summary>Those of the last four weeks, most revenue first.</summary>
    public static IReadOnlyList<Member> ProductsOf(ShopHistory history) => history.Days(ReportKinds.ProductDaily) is [.., var last]
        ? history.Members(MetricDictionary.Revenue, new Period(last.AddDays(1 - Days), last), ReportKinds.ProductDaily)
        : [];

    private static AdaptiveTextInput Text(string id, string? value) => new() { Id = id, Value = value, MaxLength = ChangeFields.LongestText };

    private static AdaptiveDateInput Day(ChangeFields fields, DateOnly today) =>
        new() { Id = ChangeFields.DayId, Value = fields.Day, Min = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
