using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Helmsman.Slack.Client;
using Helmsman.Slack.Traffic;
using Helmsman.Slack.World;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>
/// Plays a behaviour that was written down to the bot in Slack: each step is what somebody does, or a time until which nothing comes; what the bot does in answer
/// is put in place of what was written down.
/// </summary>
public sealed class SlackPlayer(SlackHouse house)
{
    /// <summary>Of real time.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(60);

    private const int QuietMoments = 20;
    private const int MostMoments = 600;

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SteadyNames keys = new();

    /// <param name="waits">Whether the recorded calls are what is waited for; otherwise the bot has a longer time to do what it does.</param>
    public async Task<JsonObject> PlayAsync(JsonObject step, bool waits)
    {
        await GoOnToAsync((string)(step["at"] ?? step["until"])!);
        var before = house.Slack.Log.Exchanges.Count;
        var played = Step.WithoutOutcome(step);
        if (step["does"] is not null)
        {
            var answer = await DoAsync(step);
            played["answer"] = new JsonObject { ["status"] = (int?)answer.Status, ["body"] = answer.Json is { } body ? Brief(body) : answer.Body };
        }

        await SettleAsync(before, waits ? Step.CallsIn(step) : 0, waits ? 3 : QuietMoments);
        played["calls"] = Calls(Made(before));
        return played;
    }

    private async Task<BotAnswer> DoAsync(JsonObject step)
    {
        var (who, users) = (house.Person((string)step["who"]!), house.Users);
        var place = (string?)step["in"] == "chat" ? house.Slack.World.ChatWith(who) : house.Channel;
        switch ((string)step["does"]!)
        {
            case "say":
                var told = users.EventOf(users.Write(who, place, (string)step["text"]!, Find(step["thread"])));
                var answer = await users.DeliverAsync(told);
                return (bool?)step["again"] is true ? await users.DeliverAsync(told, new Retry(1)) : answer;
            case "click":
                return await users.ClickAsync(who, Find(step["on"])!, (string)step["verb"]!);
            case "press":
                return await users.PressAsync(who, Find(step["on"])!, step["button"]!.AsObject());
            case "submit":
                await house.AdvanceUntilAsync(() => house.Slack.World.Views.Before(who) is not null, "what is to be sent");
                return await users.SubmitAsync(who, [.. step["fields"]!.AsObject().Select(field => (field.Key, (string)field.Value!))]);
            case "command":
                return await users.CommandAsync(who, place, (string)step["text"]!);
            case "home":
                return await users.OpenHomeAsync(who);
            case "open":
                return await users.EventAsync(new() { ["type"] = "app_home_opened", ["user"] = who.Id, ["channel"] = house.Slack.World.ChatWith(who).Id, ["tab"] = "messages" }, null);
            case "invite":
                return await users.Places.InviteBotAsync(who, place);
            case "remove":
                return await users.Places.RemoveBotAsync(place);
            case "rename":
                return await users.Places.RenameAsync(place, (string)step["text"]!);
            case var archive and ("archive" or "unarchive"):
                return await users.Places.ArchiveAsync(who, place, archive == "archive");
            case var unknown:
                throw new InvalidOperationException($"Nobody does '{unknown}'");
        }
    }

    /// <summary>Hour by hour, so that what comes round by the clock comes in its time.</summary>
    private async Task GoOnToAsync(string time)
    {
        var until = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
        while (house.Clock.GetUtcNow() is var now && now < until)
        {
            house.Clock.Advance(until - now < TimeSpan.FromHours(1) ? until - now : TimeSpan.FromHours(1));
            await Task.Delay(Moment, TimeProvider.System);
        }
    }

    /// <summary>Until there are as many calls, nothing is owed, and nothing has come for some moments.</summary>
    private async Task SettleAsync(int before, int wanted, int quietMoments)
    {
        var (quiet, seen) = (0, -1);
        for (var moment = 0; moment < MostMoments && quiet < quietMoments; moment++)
        {
            await Task.Delay(Moment, TimeProvider.System);
            house.Clock.Advance(TimeSpan.FromMilliseconds(500));
            var made = Made(before).Count;
            quiet = made >= wanted && made == seen && !house.Outbox().Any(row => row.IsPending) ? quiet + 1 : 0;
            seen = made;
        }
    }

    /// <summary>What people see of it: not what the bot asked.</summary>
    private IReadOnlyList<SlackCall> Made(int before) =>
    [
        .. house.Slack.Log.Exchanges.Skip(before).Where(each => each.IsDone).Select(each => each.Call)
            .Where(call => call.Method.StartsWith("chat.", StringComparison.Ordinal) || call.Method.StartsWith("views.", StringComparison.Ordinal) || call.Method == "files.completeUploadExternal"),
    ];

    /// <summary>In each conversation in the order in which they were made; between two conversations there is none.</summary>
    private JsonObject Calls(IReadOnlyList<SlackCall> made) => new(made
        .GroupBy(call => call.Channel ?? call["user_id"] ?? "windows", StringComparer.Ordinal)
        .OrderBy(place => place.Key, StringComparer.Ordinal)
        .Select(place => KeyValuePair.Create<string, JsonNode?>(place.Key, new JsonArray([.. place.Select(Call)]))));

    private JsonObject Call(SlackCall call)
    {
        var told = new JsonObject { ["call"] = call.Method };
        foreach (var (name, value) in new[] { ("message", call["ts"]), ("thread", call["thread_ts"]), ("onlyFor", call["user"]) }.Where(each => each.Item2 is not null))
        {
            told[name] = Hide(value!);
        }

        told["text"] = call["text"] is { } text ? keys.Hide(text) : null;
        var shown = call.Arguments["blocks"] ?? call.Arguments["view"];
        return shown is null ? told : With(told, shown);
    }

    private JsonObject Brief(JsonObject body) => body["view"] is { } view ? With(new JsonObject { ["response_action"] = body["response_action"]?.DeepClone() }, view) : body.DeepClone().AsObject();

    /// <summary>As a person reads it; how it looks is for the card snapshots.</summary>
    private JsonObject With(JsonObject told, JsonNode shown)
    {
        told["says"] = Lines(BlockReading.TextsOf(shown));
        told["buttons"] = Lines(BlockReading.ButtonsOf(shown).Select(button => $"{button["text"]!["text"]} → {button["action_id"]} {button["value"] ?? button["url"]}".TrimEnd()));
        var inputs = BlockReading.InputsOf(shown).Select(input => $"{input["block_id"]} ({input["element"]!["type"]}) {Begins(input["element"]!.AsObject())}".TrimEnd()).ToList();
        if (inputs.Count > 0)
        {
            told["inputs"] = Lines(inputs);
        }

        return told;
    }

    private static string? Begins(JsonObject element) =>
        element.Where(member => member.Key.StartsWith("initial_", StringComparison.Ordinal)).Select(member => member.Value is JsonValue ? (string?)member.Value : member.Value?["value"]?.ToString() ?? member.Value?.ToJsonString(OneLine)).FirstOrDefault();

    private JsonArray Lines(IEnumerable<string> lines) => new([.. lines.Where(line => line.Length > 0).Select(line => (JsonNode)keys.Hide(line))]);

    /// <summary>The second message in a place is <c>&lt;place/2&gt;</c>, whoever wrote it.</summary>
    private string Hide(string ts) => house.Slack.World.Places.SelectMany(Named).FirstOrDefault(each => each.Post.Ts == ts).Name ?? ts;

    private SlackPost? Find(JsonNode? name) => name is null ? null : house.Slack.World.Places.SelectMany(Named).First(each => each.Name == (string)name!).Post;

    private IEnumerable<(string Name, SlackPost Post)> Named(SlackPlace place) =>
        house.Slack.World.Seen(place).Index().Select(each => (string.Create(CultureInfo.InvariantCulture, $"<{place.Id}/{each.Index + 1}>"), each.Item));
}
