using System.Collections.Concurrent;
using System.Globalization;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.State;

/// <content>What becomes of tasks when many press at once.</content>
public abstract partial class DocumentsContract
{
    private const int Items = 5_000;

    private static readonly DateTimeOffset Nine = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public async Task Of_two_who_take_a_task_at_once_one_has_it_and_the_other_is_told_who()
    {
        await OpenAsync(100);
        for (var number = 1; number <= 100; number++)
        {
            using var together = new Barrier(2);
            var both = await Task.WhenAll(AtOnce("he", number, together), AtOnce("wu", number, together));

            var winner = Assert.Single(both.OfType<Applied.Changed>()).Item.Standing.Assignee;
            var loser = Assert.Single(both.OfType<Applied.Refused>());
            Assert.Equal((Refusal.TakenByAnother, winner), (loser.Why, loser.Item.Standing.Assignee));
        }

        Task<Applied?> AtOnce(string person, int number, Barrier together) => Task.Factory.StartNew(
            () =>
            {
                together.SignalAndWait(Token);
                return Documents.ApplyAsync(IdOf(number), new WorkEvent.Acknowledged(person, Nine), Token);
            },
            Token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap();
    }

    /// <summary>Twenty events for each of five thousand tasks, from five hundred who do not wait for each other.</summary>
    [Fact]
    public async Task Of_a_hundred_thousand_events_at_once_none_is_lost_and_none_is_there_twice()
    {
        await OpenAsync(Items);
        const int Events = 100_000;
        var refused = new ConcurrentBag<Refusal>();
        await Parallel.ForAsync(0, Events, new ParallelOptions { MaxDegreeOfParallelism = 500, CancellationToken = Token }, async (number, cancellationToken) =>
        {
            WorkEvent happened = number < Items * 2
                ? new WorkEvent.Acknowledged(number < Items ? "he" : "wu", Nine)
                : new WorkEvent.Commented("su", Nine, number.ToString(CultureInfo.InvariantCulture));
            if (await Documents.ApplyAsync(IdOf((number % Items) + 1), happened, cancellationToken) is Applied.Refused no)
            {
                refused.Add(no.Why);
            }
        });

        var items = await Documents.AllAsync(WorkItem.Documents, "demo/", Token);
        Assert.Equal(Enumerable.Range(Items * 2, Events - (Items * 2)), Said(items).Order());
        Assert.All(items, item => Assert.Single(item.Events.OfType<WorkEvent.Acknowledged>()));
        Assert.Equal(Enumerable.Repeat(Refusal.TakenByAnother, Items), refused);
    }

    private static IEnumerable<int> Said(IReadOnlyList<WorkItem> items) =>
        items.SelectMany(item => item.Events).OfType<WorkEvent.Commented>().Select(comment => int.Parse(comment.Text, CultureInfo.InvariantCulture));

    private async Task OpenAsync(int items)
    {
        var team = new Team([new Person("he", "何静", []), new Person("wu", "吴越", [])], new Dictionary<string, IReadOnlyList<string>> { [Roles.Service] = ["he", "wu"] });
        Assert.True(await Documents.CompareAndSetAsync(Team.Documents, "demo", team, 0, Token));
        var brief = new Brief("demo", null, Roles.Service, null, "lin", "回复差评", "买家追评", new DateOnly(2026, 11, 3), []);
        await Task.WhenAll(Enumerable.Range(1, items).Select(number => Documents.CompareAndSetAsync(
            WorkItem.Documents, IdOf(number), new WorkItem(IdOf(number), number, brief, Nine, []), 0, Token)));
    }

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"demo/{number:D6}");
}
