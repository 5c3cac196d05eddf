using System.Diagnostics;
using System.Text.Json;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.State.LiteDb;

namespace Helmsman.Benchmarks.Clicks;

/// <summary>
/// 收到, a hundred times a second for half a minute, on the real program with its data file, from people who do not wait for each other. The clock of a
/// click starts when it is due, so a program that falls behind cannot hide it.
/// </summary>
internal static class AcknowledgeBench
{
    private const string Shop = "bench";
    private const int PerSecond = 100;
    private const int Seconds = 30;
    private const int WarmUp = 300;
    private const int People = 50;

    public static async Task<int> RunAsync(string program)
    {
        var folder = Directory.CreateTempSubdirectory("helmsman-clicks");
        try
        {
            var data = Path.Combine(folder.FullName, "helmsman.db");
            await StockAsync(data);
            double[] times;
            TimeSpan worked;
            using (var sink = new Sink())
            await using (var bot = await RunningBot.StartAsync(program, data, Shop))
            {
                await InstallAsync(bot, sink);
                _ = await ClickAsync(bot, sink, 1, WarmUp);
                var before = bot.Worked;
                times = await ClickAsync(bot, sink, WarmUp + 1, PerSecond * Seconds);
                worked = bot.Worked - before;
            }

            return await TellAsync(data, times, worked);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task StockAsync(string data)
    {
        using var documents = new LiteDbDocuments(data);
        var people = Enumerable.Range(0, People).Select(number => new Person($"p{number}", $"P{number}", [new Account("msteams", $"p{number}")])).ToList();
        await documents.ChangeAsync(Team.Documents, Shop, _ => new Team(people, new Dictionary<string, IReadOnlyList<string>> { [Roles.Operator] = ["p0"] }));
        await Task.WhenAll(Enumerable.Range(1, WarmUp + (PerSecond * Seconds)).Select(number => documents.ChangeAsync(WorkItem.Documents, IdOf(number), _ => ItemOf(number))));
    }

    private static WorkItem ItemOf(int number)
    {
        var brief = new Brief(Shop, null, Roles.Service, PersonOf(number), "p0", "回复差评", "买家追评", new DateOnly(2030, 1, 1), []);
        return new WorkItem(IdOf(number), number, brief, DateTimeOffset.UnixEpoch, []);
    }

    /// <summary>The bot is in the team's channel and in everybody's chat: each click has two cards to bring up to date.</summary>
    private static async Task InstallAsync(RunningBot bot, Sink sink)
    {
        await bot.PostAsync(Activity(sink, "p0", "19:bench@thread.v2", """ "type":"installationUpdate","action":"add" """));
        foreach (var person in Enumerable.Range(0, People))
        {
            await bot.PostAsync(Activity(sink, $"p{person}", $"chat-p{person}", """ "type":"installationUpdate","action":"add" """));
        }
    }

    private static Task<double[]> ClickAsync(RunningBot bot, Sink sink, int first, int count)
    {
        var watch = Stopwatch.StartNew();
        return Task.WhenAll(Enumerable.Range(0, count).Select(async index =>
        {
            var due = TimeSpan.FromSeconds((double)index / PerSecond);
            var wait = due - watch.Elapsed;
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, TimeProvider.System);
            await bot.PostAsync(ClickOn(sink, first + index));
            return (watch.Elapsed - due).TotalMilliseconds;
        }));
    }

    private static string ClickOn(Sink sink, int number)
    {
        var data = $$"""{"v":1,"verb":"work.acknowledge","work":"{{IdOf(number)}}"}""";
        var action = $$"""{"type":"Action.Execute","verb":"work.acknowledge","data":{{data}}}""";
        return Activity(sink, PersonOf(number), $"chat-{PersonOf(number)}", $$""" "type":"invoke","name":"adaptiveCard/action","replyToId":"m{{number}}","value":{"action":{{action}}} """);
    }

    private static string Activity(Sink sink, string person, string conversation, string what) => $$"""
        {"id":"{{Guid.NewGuid():N}}","channelId":"msteams","serviceUrl":{{JsonSerializer.Serialize(sink.Address)}},"locale":"zh-CN",
        "from":{"id":"{{person}}","name":"{{person}}"},"recipient":{"id":"bot","name":"Helmsman"},
        "conversation":{"id":"{{conversation}}","conversationType":"{{(conversation[0] == '1' ? "channel" : "personal")}}","tenantId":"t"},{{what}}}
        """;

    private static async Task<int> TellAsync(string data, double[] times, TimeSpan worked)
    {
        using var documents = new LiteDbDocuments(data);
        var items = await documents.AllAsync(WorkItem.Documents, Shop + "/");
        var acknowledged = items.Select(item => item.Events.OfType<WorkEvent.Acknowledged>().Count()).ToList();
        var sorted = times.Order().ToList();
        Timing.Say($"{times.Length} clicks at {PerSecond} a second: median {sorted[sorted.Count / 2]:F1} ms, p95 {sorted[sorted.Count * 95 / 100]:F1} ms, p99 {sorted[sorted.Count * 99 / 100]:F1} ms, most {sorted[^1]:F1} ms; processor time {worked.TotalMilliseconds / times.Length:F1} ms a click");
        Timing.Say($"lost {acknowledged.Count(count => count == 0)}, doubled {acknowledged.Count(count => count > 1)} of {items.Count}; {Environment.ProcessorCount} processors, load {Load()}");
        return acknowledged.All(count => count == 1) ? 0 : 1;
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static string PersonOf(int number) => $"p{number % People}";

    private static string IdOf(int number) => FormattableString.Invariant($"{Shop}/{number:D6}");
}
