using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Delivery;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Slack;
using Helmsman.Slack.Client;
using Helmsman.Slack.World;
using Helmsman.State.LiteDb;

namespace Helmsman.Benchmarks.Clicks;

/// <summary>
/// 收到 in Slack, fifty times a second for half a minute, signed as Slack signs, on the real program with its data file. What is measured is how long Slack waits
/// for its 200; it takes a click for failed after three seconds.
/// </summary>
internal static class SlackBench
{
    private const int PerSecond = 50;
    private const int Seconds = 30;
    private const int WarmUp = 300;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static async Task<int> RunAsync(string program)
    {
        var folder = Directory.CreateTempSubdirectory("helmsman-slack-clicks");
        try
        {
            var data = Path.Combine(folder.FullName, "helmsman.db");
            double[] times;
            TimeSpan worked;
            await using (var slack = await SlackStub.StartAsync(new SlackOptions { KeepsLimits = false }))
            {
                List<SlackUser> users = [.. Enumerable.Range(0, Tasks.People).Select(number => slack.World.AddUser($"P{number}"))];
                await Tasks.StockAsync(data, WarmUp + (PerSecond * Seconds), number => new Account("slack", users[number].Id));
                await PostAsync(data, slack, users);
                await using var bot = await RunningBot.StartAsync(program, data, Tasks.Shop, slack.Settings);
                var side = slack.For(bot.Client);
                await InstallAsync(slack, side, users);
                _ = await Paced.ClickAsync(1, WarmUp, PerSecond, number => ClickAsync(slack, side, users, number));
                var before = bot.Worked;
                times = await Paced.ClickAsync(WarmUp + 1, PerSecond * Seconds, PerSecond, number => ClickAsync(slack, side, users, number));
                worked = bot.Worked - before;
            }

            return await Tasks.TellAsync(data, times, PerSecond, worked);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>As if the bot had posted each task in its owner's chat: what is clicked on is kept up to date by the outbox.</summary>
    private static async Task PostAsync(string data, SlackStub slack, List<SlackUser> users)
    {
        using var documents = new LiteDbDocuments(data);
        var sheet = new Sheet("""{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"回复差评"}]}""");
        await documents.ChangeAsync(Sheet.Documents, sheet.Id, _ => sheet);
        await Task.WhenAll(Enumerable.Range(1, WarmUp + (PerSecond * Seconds)).Select(async number =>
        {
            var chat = slack.World.ChatWith(users[Tasks.PersonOf(number)]).Id;
            var row = new Posting($"work/{Tasks.IdOf(number)}", $"slack/{chat}", sheet.Id, "回复差评", 1, 1) { ActivityId = TsOf(number) };
            await documents.ChangeAsync(Posting.Documents, row.Id, _ => row);
            await documents.ChangeAsync(SlackCard.Documents, SlackCard.IdOf(slack.Options.Team, chat, TsOf(number)), _ => new SlackCard(row.Id, null, TimeProvider.System.GetUtcNow()));
        }));
    }

    private static string TsOf(int number) => FormattableString.Invariant($"{number}.000001");

    /// <summary>The bot is in the channel and knows everybody's chat: each click has two cards to bring up to date.</summary>
    private static async Task InstallAsync(SlackStub slack, SlackSide side, List<SlackUser> users)
    {
        await slack.Log.ExpectAsync(exchange => exchange.Call.Method == "auth.test", "the question whose token it is");
        await side.Places.InviteBotAsync(users[0], slack.World.AddPlace(PlaceKind.Channel, "ops", users));
        foreach (var user in users)
        {
            await side.SayAsync(user, slack.World.ChatWith(user), "help");
        }

        using var patience = new CancellationTokenSource(Patience);
        while (users.Any(user => slack.World.Seen(slack.World.ChatWith(user)).Count < 2))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, patience.Token);
        }
    }

    private static async Task ClickAsync(SlackStub slack, SlackSide side, List<SlackUser> users, int number)
    {
        var user = users[Tasks.PersonOf(number)];
        var button = new JsonObject
        {
            ["type"] = "button", ["action_id"] = "work.acknowledge", ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = "收到" },
            ["value"] = $$"""{"v":1,"verb":"work.acknowledge","work":"{{Tasks.IdOf(number)}}"}""",
        };
        var card = new SlackPost(TsOf(number), slack.World.ChatWith(user), null, slack.Options.BotUser, "card", null);
        if (await side.PressAsync(user, card, button) is { IsGood: false } refused)
        {
            throw new InvalidOperationException($"The bot answers {refused.Status} to a click: {refused.Body}");
        }
    }
}
