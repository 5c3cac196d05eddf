using Helmsman.Shop.Documents;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Shop.Why.Memory;

/// <summary>
/// All that a shop's people have said of causes. It ranks what was found and is quoted beside it; it never makes a cause out of what nobody found
/// this time.
/// </summary>
public sealed record CauseMemory(IReadOnlyList<Document<CauseSaid>> Said)
{
    public static readonly CauseMemory Empty = new([]);

    /// <summary>What was done about such movements before, and whether it helped.</summary>
    public RemedyMemory Remedies { get; init; } = RemedyMemory.Empty;

    /// <summary>The answer with what is remembered of it. A movement that is none has no cause, so nothing is recalled of it.</summary>
    /// <param name="team">Knows who holds the role whose the cause is; null: it is taken as the cause names it.</param>
    public Explanation Recall(Explanation answer, Team? team = null)
    {
        if (answer.Finding is not { } finding)
        {
            return answer;
        }

        var movement = CauseSaid.MovementOf(finding.Shop, answer.Question);
        var pattern = CausePattern.Of(answer);
        var own = Said.FirstOrDefault(said => said.Value.Movement == movement);
        var alike = Said.Select(said => said.Value).Where(said => said.Pattern == pattern && said.Period.Last < answer.Question.Period.First).ToList();
        var recalled = answer with
        {
            Causes = Ranked(answer.Causes, alike),
            Remembered = new(own?.Value, (int)(own?.Version ?? 0), Recurrence([.. alike.Where(said => said.Movement != movement)])),
        };
        var carrying = Carrying(finding, recalled.Cause, team ?? Team.Empty);
        return recalled with { Finding = carrying, Remedies = Remedies.Recall(carrying) };
    }

    /// <summary>
    /// Whoever the finding is handed to gets the cause with it, and the cause says whose it is: the operator's too, where it is for him to put right
    /// (a price, a missing report). The owner's it never is: nothing is handed to him.
    /// </summary>
    private static Finding Carrying(Finding finding, CauseReading? cause, Team team)
    {
        var carrying = cause is null ? finding with { Because = null } : finding with
        {
            Owner = Roles.Doers.Contains(cause.Owner, StringComparer.Ordinal) ? cause.Owner : finding.Owner,
            Because = FoundCause.Of(cause),
        };
        return carrying with { Owner = Routing.Owner(team, carrying) };
    }

    /// <summary>Of what was found: first what people confirmed most often, last what they corrected; otherwise as it was.</summary>
    private static IReadOnlyList<CauseReading> Ranked(IReadOnlyList<CauseReading> causes, List<CauseSaid> alike) =>
    [
        .. causes.Where(IsFound)
            .OrderByDescending(cause => alike.Count(said => said.Cause == cause.Cause))
            .ThenBy(cause => alike.Count(said => said.Proposed == cause.Cause && said.Cause != cause.Cause)),
        .. causes.Where(cause => !IsFound(cause)),
    ];

    private static bool IsFound(CauseReading cause) => cause.Verdict == CauseVerdict.Found;

    private static Recurrence? Recurrence(List<CauseSaid> before) => before.MaxBy(said => said.Period.Last) is { } last
        ? new(last, before.Count(said => said.SaysTheSameAs(last)), before.Count)
        : null;
}
