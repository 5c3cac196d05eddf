using System.Globalization;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;

namespace Helmsman.Bot.Schedules;

/// <summary>
/// Brings everybody what he is reminded of, into his own chat and never into a channel. What is shown follows from what is kept, so telling
/// again changes nothing, and telling after a crash makes up for what was not told.
/// </summary>
public sealed class WorkReminders(IDocuments documents, Outbox outbox, Chats chats, ShopCatalog shops, WorkTiming timing) : IDisposable
{
    // Of two tellings at once, the later one could otherwise be overwritten by what the earlier one had read.
    private readonly SemaphoreSlim gate = new(1, 1);

    public void Dispose() => gate.Dispose();

    public async Task TellAsync(string shop, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var team = await documents.FindAsync(Team.Documents, shop, cancellationToken) ?? Team.Empty;
            var items = await RecentAsync(shop, cancellationToken);
            var byPerson = items
                .SelectMany(item => Concerned(item, team).Distinct(StringComparer.Ordinal), (item, person) => (person, item))
                .ToLookup(each => each.person, each => each.item, StringComparer.Ordinal);
            foreach (var person in team.People.Where(person => byPerson.Contains(person.Id)))
            {
                await TellAsync(shop, person, [.. byPerson[person.Id]], team, cancellationToken);
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task TellAsync(string shop, Person person, IReadOnlyList<WorkItem> items, Team team, CancellationToken cancellationToken)
    {
        var (time, now) = (timing.Of(shop), timing.Now);
        var today = time.Hours.Shop.DayOf(now);
        var isAtWork = PersonalDay.IsAtWork(person, now, team, time);
        for (var day = today.AddDays(-WorkTimes.DaysKeptCurrent); day <= today; day = day.AddDays(1))
        {
            foreach (var reminder in PersonalDay.Of(person, day, items, team, time, timing.WithList, now))
            {
                await ShowAsync(shop, reminder, isNew: reminder.IsToBePosted(today, isAtWork), cancellationToken);
            }
        }
    }

    /// <param name="isNew">Whether it is to be posted where it is not seen yet; what is seen is kept up to date in any case.</param>
    private async Task ShowAsync(string shop, Reminder reminder, bool isNew, CancellationToken cancellationToken)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"reminder/{shop}/{reminder.Person.Id}/{reminder.Day:yyyy-MM-dd}/{reminder.Number}");
        var seen = await outbox.CopiesAsync(what, cancellationToken);
        if (!isNew && seen is [])
        {
            return;
        }

        var hours = timing.Of(shop).Hours.Shop;
        var until = hours.Midnight(hours.DayOf(timing.Now).AddDays(1));
        foreach (var chat in (await chats.OfAsync(shop, reminder.Person, cancellationToken)).Where(chat => chat.IsOpen))
        {
            var card = ReminderCard.Of(reminder, shops.Find(shop).Profile, Words.In(Languages.Culture(chat.Locale)));
            await outbox.ShowAsync(what, chat.Where, card, cancellationToken, until);
        }
    }

    private async Task<IReadOnlyList<WorkItem>> RecentAsync(string shop, CancellationToken cancellationToken)
    {
        var since = timing.Now.AddDays(-WorkTimes.DaysKeptCurrent);
        var all = await documents.AllAsync(WorkItem.Documents, shop + "/", cancellationToken);
        return [.. all.Where(item => item.Standing.IsRunning || item.Events.Any(happened => happened.At > since))];
    }

    /// <summary>Whoever has it, had it or could take it, whoever was told of it, and whoever did something about it.</summary>
    private IEnumerable<string> Concerned(WorkItem item, Team team) =>
    [
        .. Audience.Doers(item, team).Select(person => person.Id),
        .. item.Events.OfType<WorkEvent.Escalated>().SelectMany(step => Told(step, item, team)).Select(person => person.Id),
        .. item.Events.Select(happened => happened.By),
        .. item.Brief.Assignee is null || item.Events.Any(happened => happened is WorkEvent.Assigned { To: null })
            ? team.People.Select(person => person.Id).Where(person => Routing.Answers(team, item.Brief.Role, person))
            : [],
        .. item.Events.Select(happened => happened switch
        {
            WorkEvent.Assigned { To: { } to } => to,
            WorkEvent.Reassigned reassigned => reassigned.To,
            _ => null,
        }).Append(item.Brief.Assignee).OfType<string>(),
    ];

    private IReadOnlyList<Person> Told(WorkEvent.Escalated step, WorkItem item, Team team) =>
        Audience.Of(step, Ladder.Before(step, item), team, timing.Of(item.Brief.Shop).Hours.Shop.DayOf(step.At));
}
