using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Coaching;

/// <summary>Tips: as they are written, confirmed, looked up and, once a week and with their author's consent, posted.</summary>
public static class TipCards
{
    private const int Most = 6;

    private static readonly string[] Questions = ["exchange.hardest", "exchange.hesitation", "exchange.size", "exchange.thanks"];

    public static Card Form(Words words) => Sheet.Of(words, words["tip.heading"], [Heading.First(words["tip.heading"]), .. CoachingCards.TipForm(words["tip.ask"], words)]);

    public static Card Kept(Tip tip, Words words) => Sheet.Of(
        words,
        words["tip.kept"],
        [
            Heading.First(words["tip.kept"]),
            Prose.Of(Prose.Plain(tip.Text)),
            Prose.Say(words, tip.MayBePosted ? "tip.kept-post" : "tip.kept-library").AsFootnote(),
            .. tip.MayBePosted ? Array.Empty<AdaptiveElement>() : [Buttons.Row(Buttons.Of(words["button.tip-post"], Payload.For(Verbs.LetTipBePosted) with { Key = tip.Key }))],
        ]);

    /// <summary>For those who lead.</summary>
    public static Card ToConfirm(Tip tip, Team team, Words words)
    {
        var heading = words.Say("tip.new", words.Name(team, tip.Person));
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                Prose.Of(Prose.Plain(tip.Text)),
                .. tip.ConfirmedBy is { } by
                    ? [Prose.Of(Prose.Coloured(words.Say("tip.confirmed", words.Name(team, by)), AdaptiveTextColor.Good))]
                    : new AdaptiveElement[] { Buttons.Row(Buttons.Of(words["button.tip-confirm"], Payload.For(Verbs.ConfirmTip) with { Key = tip.Key })) },
            ]);
    }

    /// <summary>For the channel: what he wrote and his name; no figure of anybody.</summary>
    /// <param name="question">To all; user text of the settings. Null: one of ours.</param>
    public static Card OfTheWeek(Tip tip, Team team, string? question, int week, Words words) => Sheet.Of(
        words,
        words["tip.week"],
        [
            Heading.First(words["tip.week"]),
            Prose.Of(Prose.Bold(tip.Text)),
            Prose.Of(Prose.Plain(words.Say("tip.by", words.Name(team, tip.Person)))).AsFootnote(),
            Heading.Section(words["exchange.heading"]),
            Prose.Of(Prose.Plain(question ?? words[Questions[week % Questions.Length]])),
            Prose.Say(words, "exchange.how").AsFootnote(),
        ]);

    public static Card Found(IReadOnlyList<Tip> tips, string? asked, Team team, Words words) => tips.Count == 0
        ? NoticeCard.Of(Tone.Neutral, asked is null ? words["tips.none"] : words.Say("tips.none-of", asked), words)
        : Sheet.Of(words, words["tips.heading"], [Heading.First(words["tips.heading"]), .. CoachingCards.Lines(tips.Take(Most), team, words)]);

    public static Card NotYours(Words words) => NoticeCard.Of(Tone.Attention, words["tip.not-yours"], words);

    public static Card InPrivate(Words words) => NoticeCard.Of(Tone.Neutral, words["coach.in-private"], words);

    public static Card Nothing(Words words) => NoticeCard.Of(Tone.Neutral, words["coach.nothing"], words);
}
