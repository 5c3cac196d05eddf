using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Opinions;

/// <summary>A round of opinions as whoever decides sees it: all that was said side by side, who is missing, and a button for each proposal.</summary>
public static class OpinionTable
{
    private const string DecideId = "decide";

    private const int MostButtons = 4;

    /// <param name="task">What the chosen proposal became; null: nothing yet.</param>
    public static Card Of(OpinionRound round, WorkItem? task, Team team, ShopProfile shop, Words words)
    {
        var heading = HeadingOf(round, words);
        return Sheet.Of(
            words,
            heading,
            [
                new AdaptiveContainer { Style = round.Decision is not null ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Accent, Items = [Heading.First(heading)] },
                .. OpinionCard.About(round, team, shop, words),
                .. Answers(round, team, shop, words),
                .. Missing(round, team, words),
                .. Decision(round, task, team, words),
                .. round.Decision is null ? Deciding(round, team, words) : [],
            ]);
    }

    private static string HeadingOf(OpinionRound round, Words words)
    {
        var (said, asked) = (words.Count(round.Answered.Count), words.Count(round.Invited.Count));
        return round.Decision is not null ? words.Say("opinion.table.decided", said, asked)
            : round.IsClosed ? words.Say("opinion.table.closed", said, asked)
            : words.Say("opinion.table.open", said, asked);
    }

    private static IEnumerable<AdaptiveElement> Answers(OpinionRound round, Team team, ShopProfile shop, Words words) => round.Answered.Count == 0 ? [] :
    [
        Grid.Sentences(
            [2, 3, 3, 2],
            [words["opinion.who"], words["opinion.view"], words["opinion.plan"], words["opinion.budget-and-day"]],
            round.Answered.Select(each => Row(each, round.Of(each.Person)!, team, shop, words))),
    ];

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(Invitation who, Opinion said, Team team, ShopProfile shop, Words words) =>
    [
        Prose.Of(Prose.Bold(words.InRole(who, team))),
        Prose.Of(Prose.Plain(said.View)),
        Prose.Of(Prose.Plain(said.Plan)),
        Prose.Of(Prose.Plain(words.Say("opinion.budget-by", OpinionCard.BudgetOf(said, shop, words), said.Day is { } day ? words.Day(day) : "—"))),
    ];

    private static IEnumerable<AdaptiveElement> Missing(OpinionRound round, Team team, Words words)
    {
        if (round.Missing.Count > 0)
        {
            yield return Prose.Of(Prose.Coloured(
                words.Say("opinion.missing", words.List(round.Missing.Select(each => words.InRole(each, team)))), AdaptiveTextColor.Warning)).Spaced(AdaptiveSpacing.Medium);
        }

        if (round.Nobody.Count > 0)
        {
            yield return Prose.Of(Prose.Plain(words.Nobody(round))).AsFootnote().Spaced(AdaptiveSpacing.Small);
        }
    }

    private static IEnumerable<AdaptiveElement> Decision(OpinionRound round, WorkItem? task, Team team, Words words)
    {
        if (words.DecisionOf(round, team) is { } decision)
        {
            yield return Heading.Section(words["opinion.decision"]);
            yield return Prose.Of(Prose.Bold(decision));
        }

        if (task is not null)
        {
            yield return Prose.Of(Prose.Plain(words.Say("moves.task", words.Count(task.Number), words.Taker(task, team), words.State(task.State)))).Spaced(AdaptiveSpacing.Small);
        }
    }

    private static IEnumerable<AdaptiveElement> Deciding(OpinionRound round, Team team, Words words)
    {
        if (round.Answered.Count > 0)
        {
            yield return Prose.Say(words, "opinion.choose").AsFootnote().Spaced(AdaptiveSpacing.Large);
            yield return Buttons.Row(round.Answered.Take(MostButtons).Select(each => Choose(round, each, team, words))).Spaced(AdaptiveSpacing.Small);
        }

        foreach (var element in Folding.Of(words["button.decide-otherwise"], DecideId, Otherwise(round, team, words)))
        {
            yield return element;
        }
    }

    private static IEnumerable<AdaptiveElement> Otherwise(OpinionRound round, Team team, Words words) =>
    [
        .. round.Answered.Count > MostButtons ? [Buttons.Row(round.Answered.Skip(MostButtons).Take(Buttons.Most).Select(each => Choose(round, each, team, words)))] : Array.Empty<AdaptiveElement>(),
        .. Fields.Of(
            new AdaptiveTextInput { Id = OpinionFields.DecisionId, IsMultiline = true, MaxLength = WorkEvent.LongestText }, words["opinion.own-decision"], [], words, isRequired: false),
        Buttons.Row(
        [
            Buttons.Of(words["button.decide-opinions"], Payload.For(Verbs.DecideOpinions) with { Move = round.Id }),
            .. round.IsClosed ? [] : new AdaptiveAction[] { Buttons.Of(words["button.close-opinions"], Payload.For(Verbs.CloseOpinions) with { Move = round.Id }) },
        ]),
    ];

    private static AdaptiveExecuteAction Choose(OpinionRound round, Invitation who, Team team, Words words) => Buttons.Of(
        words.Say("button.choose-opinion", words.InRole(who, team)), Payload.For(Verbs.ChooseOpinion) with { Move = round.Id, Person = who.Person });
}
