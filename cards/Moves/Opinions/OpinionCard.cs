using System.Globalization;
using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Opinions;

/// <summary>A round of opinions as one who was asked sees it: the question, the form, then what he said himself. What others said is not on it.</summary>
public static class OpinionCard
{
    private const string ChangeId = "change";

    /// <param name="fields">As they were sent; null: as he answered before, or empty.</param>
    public static Card Of(OpinionRound round, string reader, OpinionFields? fields, FieldErrors errors, Team team, ShopProfile shop, Words words)
    {
        var heading = HeadingOf(round, reader, team, words);
        var form = Form(round, fields ?? FieldsOf(round.Of(reader)), errors, shop, words).ToList();
        return Sheet.Of(
            words,
            heading,
            [
                new AdaptiveContainer { Style = round.IsClosed ? AdaptiveContainerStyle.Default : round.Of(reader) is null ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Good, Items = [Heading.First(heading)] },
                .. About(round, team, shop, words),
                .. round.Of(reader) is { } own ? [Heading.Section(words["opinion.own"]), Grid.Facts(Facts(own, shop, words))] : Nothing,
                .. words.DecisionOf(round, team) is { } decision ? [Heading.Section(words["opinion.decision"]), Prose.Of(Prose.Bold(decision))] : Nothing,
                .. round.IsClosed ? Nothing : round.Of(reader) is null || errors.Count > 0 ? form : Folding.Of(words["button.change-opinion"], ChangeId, form),
            ]);
    }

    /// <summary>Said once more to one who has not answered.</summary>
    public static Card Reminder(OpinionRound round, Team team, ShopProfile shop, Words words) => NoticeCard.Of(
        Tone.Attention,
        words.Say("opinion.reminder", words.Name(team, round.AskedBy), words.Time(round.ClosesAt, shop.Zone)),
        words);

    internal static IEnumerable<AdaptiveElement> About(OpinionRound round, Team team, ShopProfile shop, Words words) =>
    [
        .. round.Finding is { } finding ? [FindingLines.Sentence(finding, shop.Currency, words), .. FindingLines.Because(finding, shop.Currency, words)] : Nothing,
        .. round.Topic.Length > 0 ? new AdaptiveElement[] { Prose.Of(Prose.Bold(round.Topic)).Spaced(AdaptiveSpacing.Small) } : Nothing,
        Prose.Of(Prose.Plain(words.Say("opinion.asked-by", words.Name(team, round.AskedBy), words.Time(round.AskedAt, shop.Zone), words.Time(round.ClosesAt, shop.Zone))))
            .AsFootnote().Spaced(AdaptiveSpacing.Small),
    ];

    internal static IEnumerable<(string Name, AdaptiveRichTextBlock Value)> Facts(Opinion said, ShopProfile shop, Words words) =>
    [
        (words["opinion.view"], Text(said.View)),
        (words["opinion.plan"], Text(said.Plan)),
        (words["opinion.budget"], Text(BudgetOf(said, shop, words))),
        (words["opinion.day"], Text(said.Day is { } day ? words.Day(day) : "—")),
    ];

    internal static string BudgetOf(Opinion said, ShopProfile shop, Words words) => said.Budget is { } budget ? words.Money(budget, shop.Currency) : "—";

    private static string HeadingOf(OpinionRound round, string reader, Team team, Words words) => round switch
    {
        { Decision: not null } => words["opinion.heading.decided"],
        { IsClosed: true } => words["opinion.heading.closed"],
        _ when round.Of(reader) is not null => words["opinion.heading.answered"],
        _ => words.Say("opinion.heading.asked", words.Name(team, round.AskedBy)),
    };

    private static IEnumerable<AdaptiveElement> Form(OpinionRound round, OpinionFields fields, FieldErrors errors, ShopProfile shop, Words words) =>
    [
        errors.Count > 0 ? Fields.Error(words["form.errors"]) : Prose.Say(words, "opinion.form.intro").AsFootnote(),
        .. Fields.Of(Lines(OpinionFields.ViewId, fields.View), words["opinion.view"], errors, words),
        .. Fields.Of(Lines(OpinionFields.PlanId, fields.Plan), words["opinion.plan"], errors, words),
        .. Fields.Of(new AdaptiveTextInput { Id = OpinionFields.BudgetId, Value = fields.Budget, MaxLength = 20 }, words.Say("opinion.form.budget", shop.Currency), errors, words, isRequired: false),
        .. Fields.Of(new AdaptiveDateInput { Id = OpinionFields.DayId, Value = fields.Day }, words["opinion.day"], errors, words, isRequired: false),
        Buttons.Row(Buttons.Of(words["button.send-opinion"], Payload.For(Verbs.SendOpinion) with { Move = round.Id })),
    ];

    private static OpinionFields FieldsOf(Opinion? said) => said is null ? new() : new(
        said.View, said.Plan, said.Budget?.ToString("0.##", CultureInfo.InvariantCulture), said.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static AdaptiveTextInput Lines(string id, string? text) => new() { Id = id, Value = text, IsMultiline = true, MaxLength = Opinion.LongestText };

    private static AdaptiveRichTextBlock Text(string text) => Prose.Of(Prose.Plain(text));

    private static IEnumerable<AdaptiveElement> Nothing => [];
}
