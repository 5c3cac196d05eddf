using System.Text.Json;
using Helmsman.Shop.Work;

namespace Helmsman.Benchmarks.Clicks;

/// <summary>
/// 收到, a hundred times a second for half a minute, on the real program with its data file.
/// </summary>
internal static class AcknowledgeBench
{
    private const int PerSecond = 100;
    private const int Seconds = 30;
    private const int WarmUp = 300;

    public static async Task<int> RunAsync(string program)
    {
        var folder = Directory.CreateTempSubdirectory("helmsman-clicks");
        try
        {
            var data = Path.Combine(folder.FullName, "helmsman.db");
            await Tasks.StockAsync(data, WarmUp + (PerSecond * Seconds), number => new Account("msteams", $"p{number}"));
            double[] times;
            using (var sink = new Sink())
            await using (var bot = await RunningBot.StartAsync(program, data, Tasks.Shop))
            {
                await InstallAsync(bot, sink);
                _ = await Paced.ClickAsync(1, WarmUp, PerSecond, number => bot.PostAsync(ClickOn(sink, number)));
                times = await Paced.ClickAsync(WarmUp + 1, PerSecond * Seconds, PerSecond, number => bot.PostAsync(ClickOn(sink, number)));
            }

            return await Tasks.TellAsync(data, times, PerSecond);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The bot is in the team's channel and in everybody's chat: each click has two cards to bring up to date.</summary>
    private static async Task InstallAsync(RunningBot bot, Sink sink)
    {
        await bot.PostAsync(Activity(sink, "p0", "19:bench@thread.v2", """ "type":"installationUpdate","action":"add" """));
        foreach (var person in Enumerable.Range(0, Tasks.People))
        {
            await bot.PostAsync(Activity(sink, $"p{person}", $"chat-p{person}", """ "type":"installationUpdate","action":"add" """));
        }
    }

    private static string ClickOn(Sink sink, int number)
    {
        var data = $$"""{"v":1,"verb":"work.acknowledge","work":"{{Tasks.IdOf(number)}}"}""";
        var action = $$"""{"type":"Action.Execute","verb":"work.acknowledge","data":{{data}}}""";
        return Activity(sink, PersonOf(number), $"chat-{PersonOf(number)}", $$""" "type":"invoke","name":"adaptiveCard/action","replyToId":"m{{number}}","value":{"action":{{action}}} """);
    }

    private static string Activity(Sink sink, string person, string conversation, string what) => $$"""
        {"id":"{{Guid.NewGuid():N}}","channelId":"msteams","serviceUrl":{{JsonSerializer.Serialize(sink.Address)}},"locale":"zh-CN",
        "from":{"id":"{{person}}","name":"{{person}}"},"recipient":{"id":"bot","name":"Helmsman"},
        "conversation":{"id":"{{conversation}}","conversationType":"{{(conversation[0] == '1' ? "channel" : "personal")}}","tenantId":"t"},{{what}}}
        """;

    private static string PersonOf(int number) => $"p{Tasks.PersonOf(number)}";
}
