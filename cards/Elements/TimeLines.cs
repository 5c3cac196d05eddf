using Helmsman.Shop;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;

namespace Helmsman.Cards.Elements;

/// <summary>What time has done to a task, in one line: whether it was acknowledged unasked, who was told when, until when it was put off.</summary>
internal static class TimeLines
{
    /// <summary>Who was told before is in the log.</summary>
    private const int MostSteps = 3;

    /// <summary>Null: nothing that is worth a line.</summary>
    public static string? Of(WorkItem item, Team team, ShopProfile shop, Words words)
    {
        var now = item.Standing;
        List<string> said =
        [
            .. now.Acknowledged is { } acknowledged ? [words[WasAsked(acknowledged, now) ? "time.acknowledged-late" : "time.acknowledged-in-time"]] : Array.Empty<string>(),
            .. (now.Steps ?? []).TakeLast(MostSteps).SelectMany(step => Step(step, item, team, shop, words)),
            .. Snoozes.PutOffTo(now) is { } until ? [words.Say("time.snoozed", words.Time(until, shop.Zone))] : Array.Empty<string>(),
        ];
        return said.Count > 0 ? string.Join(words["clause.separator"], said) : null;
    }

    private static bool WasAsked(WorkEvent.Acknowledged acknowledged, Standing now) =>
        now.Steps?.Any(step => step.At < acknowledged.At && step.Step is EscalationSteps.Reminded or EscalationSteps.Lapsed) is true;

    private static IEnumerable<string> Step(WorkEvent.Escalated step, WorkItem item, Team team, ShopProfile shop, Words words)
    {
        var time = words.Time(step.At, shop.Zone);
        yield return step switch
        {
            { Step: EscalationSteps.Reminded } => words.Say("time.reminded", time, words.Taker(item, team)),
            { Step: EscalationSteps.Deputy, To: { } deputy } => words.Say("time.deputy-told", time, words.Name(team, deputy)),
            { Step: EscalationSteps.Operator } => words.Say("time.operator-told", time, TaskLog.Told(step, team, words)),
            { Step: EscalationSteps.Lapsed } => words.Say("time.lapsed", time),
            _ => words.Say("time.overdue", time),
        };
        if (step.Missed is { Count: > 0 } missed)
        {
            yield return words.Say("time.missed", words.List(missed.Select(person => words.Name(team, person))));
        }
    }
}
