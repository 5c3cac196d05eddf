using Helmsman.Cards.Elements;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Coaching;

/// <summary>What one person of service gets about his own week, alone: above the line a question, below it a conversation.</summary>
public static class CoachingCards
{
    private const int MostTips = 3;

    public static Card Share(AgentWeek own, double line, Period week, Words words)
    {
        var heading = words.Say("coach.share.heading", words.Range(week));
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                Figures(own.Rate, own.Inquiries, line, words),
                .. TipForm(words["coach.share.ask"], words),
            ]);
    }

    /// <summary>His own view first; what others say comes after it.</summary>
    public static Card Improve(Coached own, Words words)
    {
        var heading = words.Say("coach.improve.heading", words.Short(own.Week));
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                Figures(own.Rate, own.Inquiries, own.Line, words),
                Prose.Say(words, "coach.improve.private").AsFootnote(),
                .. Fields.Of(new AdaptiveTextInput { Id = CoachingFields.ViewId, IsMultiline = true, MaxLength = Coached.LongestView }, words["coach.improve.ask"], [], words),
                Buttons.Row(Buttons.Of(words["button.send"], Payload.For(Verbs.SaveView) with { Day = own.Week })),
            ]);
    }

    public static Card Improving(Coached own, IReadOnlyList<Tip> tips, Team team, Words words)
    {
        var heading = words.Say("coach.improve.heading", words.Short(own.Week));
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                Prose.Say(words, "coach.improve.kept", Prose.Bold(own.View ?? string.Empty)),
                .. tips.Count == 0 ? [Prose.Say(words, "tips.none")] : Lines(tips.Take(MostTips), team, words).Prepend(Heading.Section(words["coach.improve.tips"])),
            ]);
    }

    /// <summary>For those who lead: what somebody makes of his own week.</summary>
    public static Card ViewOf(Coached own, Team team, Words words)
    {
        var heading = words.Say("coach.view.heading", words.Name(team, own.Person), words.Short(own.Week));
        return Sheet.Of(words, heading, [Heading.First(heading), Figures(own.Rate, own.Inquiries, own.Line, words), Prose.Of(Prose.Plain(own.View ?? string.Empty)), Prose.Say(words, "week-line.private").AsFootnote()]);
    }

    public static IEnumerable<AdaptiveElement> TipForm(string question, Words words) =>
    [
        .. Fields.Of(new AdaptiveTextInput { Id = CoachingFields.TipId, IsMultiline = true, MaxLength = Tip.LongestText }, question, [], words),
        .. Fields.Of(
            new AdaptiveChoiceSetInput { Id = CoachingFields.MayPostId, IsMultiSelect = true, Choices = [new() { Title = words["tip.may-post"], Value = CoachingFields.Yes }] },
            words["tip.where"],
            [],
            words,
            isRequired: false),
        Buttons.Row(Buttons.Of(words["button.send"], Payload.For(Verbs.SaveTip))),
    ];

    internal static IEnumerable<AdaptiveElement> Lines(IEnumerable<Tip> tips, Team team, Words words) =>
        tips.Select(tip => Prose.Say(words, "tips.line", Prose.Plain(tip.Text.Shortened(300)), Prose.Plain(words.Name(team, tip.Person))).Spaced(AdaptiveSpacing.Small));

    private static AdaptiveRichTextBlock Figures(double rate, double inquiries, double line, Words words) => Prose.Say(
        words, "coach.figures", Prose.Bold(words.Percent(rate)), Prose.Plain(words.Count(inquiries)), Prose.Bold(words.Percent(line)));
}
