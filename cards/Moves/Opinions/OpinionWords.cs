using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Opinions;

/// <summary>What is said of a round of opinions.</summary>
public static class OpinionWords
{
    /// <summary>Why the click changed nothing, for whoever clicked alone.</summary>
    public static string Why(this Words words, OpinionApplied.Refused refused, Team team) => refused.Why switch
    {
        OpinionRefusal.NotAsked => words["opinion.refused.not-asked"],
        OpinionRefusal.AlreadyClosed => words["opinion.refused.closed"],
        OpinionRefusal.AlreadyDecided => words.Say("opinion.refused.decided", words.Name(team, refused.Round.Decision!.By)),
        OpinionRefusal.NotForYou => words.Say("opinion.refused.not-for-you", words.Name(team, refused.Round.AskedBy)),
        OpinionRefusal.WordsMissing => words["opinion.refused.words"],
        OpinionRefusal.WordsTooLong => words.Say("moves.too-long", words.Count(WorkEvent.LongestText)),
        _ => words["moves.gone"],
    };

    public static string Asked(this Words words, OpinionRound round, Team team) =>
        words.Say("opinion.asked", words.List(round.Invited.Select(each => words.InRole(each, team))));

    public static string Nobody(this Words words, OpinionRound round) => words.Say("opinion.nobody", words.List(round.Nobody.Select(words.Role)));

    public static string NobodyToAsk(this Words words) => words["opinion.nobody-to-ask"];

    /// <summary>李雷(推广).</summary>
    public static string InRole(this Words words, Invitation invitation, Team team) =>
        words.Say("work.person-in-role", words.Name(team, invitation.Person), words.Role(invitation.Role));

    /// <summary>What was decided, in one sentence; null while it is open.</summary>
    public static string? DecisionOf(this Words words, OpinionRound round, Team team) => round.Decision switch
    {
        OpinionEvent.Chosen chosen => words.Say("opinion.chosen", words.Name(team, chosen.By), words.Name(team, chosen.Proposal), round.Of(chosen.Proposal)?.Plan ?? string.Empty),
        OpinionEvent.Decided decided => words.Say("opinion.decided", words.Name(team, decided.By), decided.Words),
        _ => null,
    };

    public static string WrongBudget(this Words words) => words["opinion.form.budget-wrong"];
}
