using Helmsman.Bot.Conversations;
using Helmsman.Bot.Work;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;

namespace Helmsman.Bot.Schedules;

/// <summary>Takes the step that is due. It is kept on the item before anybody is told, so that it is taken once however often it comes due.</summary>
public sealed class WorkEscalation(WorkDesk work, IDocuments documents, Chats chats, WorkTimes times, WorkTiming timing)
{
    public async Task ComeDueAsync(string id, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(id, cancellationToken) is not { } item)
        {
            return;
        }

        var missed = await MissedAsync(item, cancellationToken);
        if (await work.ApplyAsync(id, (kept, team) => Due(kept, team) is { } step ? step with { Missed = missed } : null, cancellationToken) is null)
        {
            // Something happened meanwhile, and the next step is another one, or due at another time.
            await times.ArmAsync(await work.FindAsync(id, cancellationToken) ?? item, cancellationToken);
        }
    }

    private WorkEvent.Escalated? Due(WorkItem item, Team team)
    {
        var (time, now) = (timing.Of(item.Brief.Shop), timing.Now);
        return Ladder.Next(item, team, time) is { } next && time.Takes(next, item.Brief, now) <= now ? next.ToEvent(now, item, team, time) : null;
    }

    /// <summary>Those who are to be told and cannot be, alone; null: there are none.</summary>
    private async Task<IReadOnlyList<string>?> MissedAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var team = await documents.FindAsync(Team.Documents, item.Brief.Shop, cancellationToken) ?? Team.Empty;
        List<string> missed = [];
        foreach (var person in (Due(item, team)?.Told ?? []).Select(team.Find).OfType<Person>())
        {
            var open = await chats.OfAsync(item.Brief.Shop, person, cancellationToken);
            missed.AddRange(open.Any(chat => chat.IsOpen) ? [] : [person.Id]);
        }

        return missed is [] ? null : missed;
    }
}
