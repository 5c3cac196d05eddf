using System.Text.Json.Nodes;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Client;

/// <summary>
/// Slack as its users have it before them: what they do happens in the world, and the bot is told as Slack tells it.
/// </summary>
public sealed class SlackSide
{
    private readonly SlackStub stub;
    private readonly Delivery delivery;
    private readonly Scene scene;

    internal SlackSide(SlackStub stub, HttpClient bot)
    {
        this.stub = stub;
        delivery = new Delivery(stub, bot);
        scene = new Scene(stub.Options);
        Places = new Places(stub, this);
    }

    public Places Places { get; }

    /// <summary>Writes to the bot: in a conversation of two as it is, elsewhere with a mention of it.</summary>
    /// <param name="inThreadOf">A message of the thread to write in; null: not in a thread.</param>
    public async Task<Said> SayAsync(SlackUser who, SlackPlace place, string text, SlackPost? inThreadOf = null)
    {
        var post = Write(who, place, text, inThreadOf);
        return new Said(post, await DeliverAsync(EventOf(post)));
    }

    /// <summary>Writes as <see cref="SayAsync"/> does; the test brings it to the bot itself, as often as it likes.</summary>
    public SlackPost Write(SlackUser who, SlackPlace place, string text, SlackPost? inThreadOf = null) => stub.World.Post(
        place, inThreadOf is null ? null : inThreadOf.Thread ?? inThreadOf.Ts, who.Id, place.Kind == PlaceKind.Chat ? text : $"<@{stub.Options.BotUser}> {text}", null);

    public async Task<Said> ShareAsync(SlackUser who, SlackPlace place, string name, byte[] bytes, string text = "")
    {
        var file = stub.World.Files.Announce(name, who.Id, bytes);
        var mention = place.Kind == PlaceKind.Chat ? text : $"<@{stub.Options.BotUser}> {text}";
        var post = stub.World.Post(place, null, who.Id, mention, null, made => made with { Files = [file] });
        var told = EventOf(post);
        foreach (var each in told["event"]!["files"]!.AsArray())
        {
            (each!["url_private"], each["url_private_download"]) = ($"{stub.Address}files/{file.Id}/{Uri.EscapeDataString(name)}", $"{stub.Address}files/{file.Id}/download/{Uri.EscapeDataString(name)}");
        }

        return new Said(post, await DeliverAsync(told));
    }

    /// <summary>A message of the world as an event in its envelope, with an id of its own.</summary>
    public JsonObject EventOf(SlackPost post) => scene.Event(scene.Said(post), post.Place.IsShared);

    public Task<BotAnswer> EventAsync(JsonObject what, SlackPlace? place) => DeliverAsync(Envelope(what, place));

    public JsonObject Envelope(JsonObject what, SlackPlace? place)
    {
        what["event_ts"] ??= stub.World.NextTs();
        return scene.Event(what, place?.IsShared is true);
    }

    /// <summary>Brings an event in its envelope to the bot.</summary>
    public Task<BotAnswer> DeliverAsync(JsonObject envelope, Retry? retry = null) => delivery.EventAsync(envelope, retry);

    /// <summary>As Slack does once when an address for events is entered.</summary>
    public Task<BotAnswer> VerifyAddressAsync(string challenge) =>
        delivery.EventAsync(new JsonObject { ["token"] = "made-up", ["challenge"] = challenge, ["type"] = "url_verification" });

    /// <summary>Any bytes, under any signature.</summary>
    public Task<BotAnswer> PostRawAsync(string path, string body, string type, string? time, string? signature) => delivery.PostSignedAsync(path, body, type, time, signature);

    /// <summary>Any bytes, well signed.</summary>
    public Task<BotAnswer> PostSignedAsync(string path, string body, string type = "application/json") => delivery.PostAsync(path, body, type, null);

    /// <summary>Presses the first button of this name on the message as it is seen now.</summary>
    /// <exception cref="InvalidOperationException">There is no such button; the message says what there is to read.</exception>
    public Task<BotAnswer> ClickAsync(SlackUser who, SlackPost on, string verb)
    {
        var seen = stub.World.Now(on) ?? on;
        return PressAsync(who, seen, seen.Button(verb) ?? throw new InvalidOperationException($"There is no button {verb} on: {seen.Words}"));
    }

    /// <summary>Presses a button, also one that is no longer on the message, or that never was.</summary>
    public Task<BotAnswer> PressAsync(SlackUser who, SlackPost on, JsonObject button) => delivery.InteractionAsync(Click(who, on, button));

    /// <summary>A click, to be delivered as the test likes.</summary>
    public JsonObject Click(SlackUser who, SlackPost on, JsonObject button) =>
        scene.Click(who, on, button, stub.World.Views.NewTrigger(who), HookFor(on.Place, who, on));

    public Task<BotAnswer> DeliverInteractionAsync(JsonObject payload) => delivery.InteractionAsync(payload);

    /// <summary>Presses a button that stands in the view that is open before the person, or on his home tab.</summary>
    public Task<BotAnswer> PressInViewAsync(SlackUser who, JsonObject view, JsonObject button) =>
        delivery.InteractionAsync(scene.ClickIn(who, view, button, stub.World.Views.NewTrigger(who)));

    /// <summary>Sends the view that is open before the person, and does with it what the bot answers.</summary>
    /// <param name="typed">By the field's block id, what he puts in place of what stands there.</param>
    public async Task<BotAnswer> SubmitAsync(SlackUser who, params (string Field, string Value)[] typed)
    {
        var view = stub.World.Views.Before(who) ?? throw new InvalidOperationException($"Nothing is open before {who.Name}");
        var values = Filled.In(view, typed.ToDictionary(each => each.Field, each => each.Value, StringComparer.Ordinal));
        var answer = await delivery.InteractionAsync(scene.Submission(who, view, values, stub.World.Views.NewTrigger(who)));
        switch ((string?)answer.Json?["response_action"])
        {
            case "errors":
                break;
            case "update":
                stub.World.Views.Update((string?)view["id"], answer.Json!["view"]!.AsObject());
                break;
            case "clear":
                stub.World.Views.Close(who, all: true);
                break;
            default:
                stub.World.Views.Close(who);
                break;
        }

        return answer;
    }

    public Task<BotAnswer> CommandAsync(SlackUser who, SlackPlace where, string text, string command = "/helmsman") =>
        delivery.CommandAsync(scene.Command(who, where, command, text, stub.World.Views.NewTrigger(who), HookFor(where, who, null)));

    public Task<BotAnswer> OpenHomeAsync(SlackUser who) =>
        EventAsync(new() { ["type"] = "app_home_opened", ["user"] = who.Id, ["channel"] = stub.World.ChatWith(who).Id, ["tab"] = "home" }, null);

    private string HookFor(SlackPlace place, SlackUser who, SlackPost? on) => $"{stub.Address}respond/{stub.World.Hooks.New(place, who, on)}";
}

/// <summary>What a person wrote, and the bot's answer to being told.</summary>
public sealed record Said(SlackPost Post, BotAnswer Answer);
