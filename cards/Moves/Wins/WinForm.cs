using System.Globalization;
using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Wins;

/// <summary>What went well: where the advantage is, what it is copied to, and how (S90).</summary>
public static class WinForm
{
    /// <param name="candidates">What it might be copied to, best first.</param>
    /// <param name="today">The first day it may be due, in the shop's zone.</param>
    public static Card Of(Finding finding, IReadOnlyList<WinItem> candidates, WinFields fields, FieldErrors errors, ShopProfile shop, DateOnly today, Words words, bool seesMoney = true) => Sheet.Of(
        words,
        words["win.form.title"],
        [
            Heading.First(words["win.form.title"]),
            .. (seesMoney ? finding : finding.WithoutMoney()) is { } seen
                ? [FindingLines.Sentence(seen, shop.Currency, words), .. FindingLines.Because(seen, shop.Currency, words)] : Array.Empty<AdaptiveElement>(),
            errors.Count > 0 ? Fields.Error(words["form.errors"]) : Prose.Say(words, "win.form.intro").AsFootnote(),
            .. Fields.Of(Lines(WinFields.AdvantageId, fields.Advantage), words["win.form.advantage"], errors, words),
            .. Fields.Of(Items(candidates, fields, shop, words, seesMoney), words["win.form.items"], errors, words),
            .. Fields.Of(Lines(WinFields.HowId, fields.How), words["win.form.how"], errors, words),
            .. Fields.Of(Role(fields, words), words["form.role"], errors, words),
            .. Fields.Of(
                new AdaptiveDateInput { Id = WinFields.DueId, Value = fields.Due, Min = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
                words["form.due"], errors, words),
            Buttons.Row(Buttons.Of(words["button.send-win"], Payload.For(Verbs.SendWin) with { Finding = finding.Id, Key = fields.Key })).Spaced(AdaptiveSpacing.Large),
        ]);

    private static AdaptiveChoiceSetInput Items(IReadOnlyList<WinItem> candidates, WinFields fields, ShopProfile shop, Words words, bool seesMoney) => new()
    {
        Id = WinFields.ItemsId,
        Value = fields.Items,
        IsMultiSelect = true,
        Choices = [.. candidates.Select(item => new AdaptiveChoice { Title = Title(item, shop, words, seesMoney), Value = item.Member })],
    };

    /// <summary>With the figure that is to rise, so that one knows what one chooses.</summary>
    private static string Title(WinItem item, ShopProfile shop, Words words, bool seesMoney) => MetricDictionary.Find(item.Watch.Metric) is { } metric && (seesMoney || !metric.IsMoney())
        ? words.Say("win.form.item", item.Name, words.Metric(metric), words.Figure(metric, item.Before, shop.Currency))
        : item.Name;

    private static AdaptiveChoiceSetInput Role(WinFields fields, Words words) => new()
    {
        Id = WinFields.RoleId,
        Value = fields.Role,
        Choices = [.. Roles.Doers.Select(role => new AdaptiveChoice { Title = Words.Capital(words.Role(role)), Value = role })],
    };

    private static AdaptiveTextInput Lines(string id, string? text) => new() { Id = id, Value = text, IsMultiline = true, MaxLength = WinFields.LongestText };
}
