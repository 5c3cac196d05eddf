using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.State.LiteDb;

namespace Helmsman.Benchmarks.Clicks;

/// <summary>Tasks that wait for an acknowledgement, in the data file of a shop that is made up, and what became of them.</summary>
internal static class Tasks
{
    public const string Shop = "bench";
    public const int People = 50;

    /// <param name="account">Of the person with a number.</param>
    public static async Task StockAsync(string data, int count, Func<int, Account> account)
    {
        using var documents = new LiteDbDocuments(data);
        var people = Enumerable.Range(0, People).Select(number => new Person($"p{number}", $"P{number}", [account(number)])).ToList();
        await documents.ChangeAsync(Team.Documents, Shop, _ => new Team(people, new Dictionary<string, IReadOnlyList<string>> { [Roles.Operator] = ["p0"] }));
        await Task.WhenAll(Enumerable.Range(1, count).Select(number => documents.ChangeAsync(WorkItem.Documents, IdOf(number), _ => ItemOf(number))));
    }

    /// <returns>What the program ends with.</returns>
    public static async Task<int> TellAsync(string data, double[] times, int perSecond)
    {
        using var documents = new LiteDbDocuments(data);
        var items = await documents.AllAsync(WorkItem.Documents, Shop + "/");
        var acknowledged = items.Select(item => item.Events.OfType<WorkEvent.Acknowledged>().Count()).ToList();
        var sorted = times.Order().ToList();
        Timing.Say($"{times.Length} clicks at {perSecond} a second: median {sorted[sorted.Count / 2]:F1} ms, p95 {sorted[sorted.Count * 95 / 100]:F1} ms, p99 {sorted[sorted.Count * 99 / 100]:F1} ms, most {sorted[^1]:F1} ms");
        Timing.Say($"lost {acknowledged.Count(count => count == 0)}, doubled {acknowledged.Count(count => count > 1)} of {items.Count}; {Environment.ProcessorCount} processors, load {Load()}");
        return acknowledged.All(count => count == 1) ? 0 : 1;
    }

    /// <summary>Whose task it is, as a number.</summary>
    public static int PersonOf(int number) => number % People;

    public static string IdOf(int number) => FormattableString.Invariant($"{Shop}/{number:D6}");

    private static WorkItem ItemOf(int number)
    {
        var brief = new Brief(Shop, null, Roles.Service, $"p{PersonOf(number)}", "p0", "回复差评", "买家追评", new DateOnly(2030, 1, 1), []);
        return new WorkItem(IdOf(number), number, brief, DateTimeOffset.UnixEpoch, []);
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
