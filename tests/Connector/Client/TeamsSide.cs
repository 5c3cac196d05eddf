using System.Text.Json.Nodes;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Client;

/// <summary>
/// Teams as its users have it before them: what they do happens in the world, and the bot is told as Teams tells it, with a signed token.
/// </summary>
public sealed class TeamsSide
{
    private readonly ConnectorStub connector;
    private readonly Delivery delivery;
    private readonly Messages messages;

    internal TeamsSide(ConnectorStub connector, HttpClient bot)
    {
        this.connector = connector;
        delivery = new Delivery(bot, connector.Clock);
        var scene = new Scene(connector.Bot, connector.ServiceUrl, connector.Clock);
        messages = new Messages(scene, connector.Bot.Name);
        Cards = new CardActions(this, new Invokes(scene), messages, connector.World);
        Places = new PlaceChanges(this, new Events(scene), connector.World);
    }

    /// <summary>Clicks, refreshes, task modules, feedback.</summary>
    public CardActions Cards { get; }

    /// <summary>Installing, removing, people and channels that come and go.</summary>
    public PlaceChanges Places { get; }

    /// <summary>Writes to the bot: in a chat of two as it is, elsewhere with a mention of it.</summary>
    /// <param name="inThreadOf">A message of the thread to write in; null: a new one.</param>
    public async Task<Said> SayAsync(TeamsPerson who, TeamsPlace place, string text, TeamsMessage? inThreadOf = null)
    {
        var message = Write(who, place, text, inThreadOf);
        return new Said(message, await DeliverAsync(message.Activity));
    }

    /// <summary>Writes as <see cref="SayAsync"/> does; the test brings the message's activity to the bot itself, as often as it likes.</summary>
    public TeamsMessage Write(TeamsPerson who, TeamsPlace place, string text, TeamsMessage? inThreadOf = null)
    {
        var message = connector.World.Post(place, inThreadOf?.Root, who.Id, []);
        connector.World.Change(message, kept => kept with { Activity = messages.Said(message.Id, who, place, message.Root, text) });
        return connector.World.Now(message)!;
    }

    /// <summary>Writes without a mention; in a channel or group the bot is not told of it, and the answer is null.</summary>
    public async Task<Said> SayToOthersAsync(TeamsPerson who, TeamsPlace place, string text, TeamsMessage? inThreadOf = null) =>
        place.Kind == PlaceKind.Personal
            ? await SayAsync(who, place, text, inThreadOf)
            : new Said(connector.World.Post(place, inThreadOf?.Root, who.Id, new JsonObject { ["type"] = "message", ["text"] = text }), null);

    public Task<BotAnswer> EditAsync(TeamsPerson who, TeamsMessage message, string text, string eventType = "editMessage")
    {
        var said = messages.Said(message.Id, who, message.Place, message.Root, text);
        connector.World.Change(message, kept => kept with { Activity = said, EditedAt = connector.Clock.GetUtcNow() });
        return DeliverAsync(messages.Edited(said, eventType));
    }

    public Task<BotAnswer> DeleteAsync(TeamsPerson who, TeamsMessage message)
    {
        connector.World.Change(message, _ => null);
        return DeliverAsync(messages.Deleted(who, message));
    }

    public Task<BotAnswer> ReactAsync(TeamsPerson who, TeamsMessage message, string reaction = "like", bool isAdded = true)
    {
        connector.World.Change(message, kept => kept with
        {
            Reactions = [.. kept.Reactions.Where(each => each != (who.Id, reaction)), .. isAdded ? [(who.Id, reaction)] : Array.Empty<(string, string)>()],
        });
        return DeliverAsync(messages.Reacted(connector.World.NextId(), who, message, reaction, isAdded));
    }

    /// <summary>Brings any activity to the bot.</summary>
    /// <param name="token">In place of a good one for the activity's own serviceUrl.</param>
    public Task<BotAnswer> DeliverAsync(JsonObject activity, string? token = null) =>
        delivery.SendAsync(activity, token ?? connector.ChannelTokens.For((string?)activity["serviceUrl"] ?? connector.ServiceUrl));

    /// <summary>Brings an activity that shows no token at all.</summary>
    public Task<BotAnswer> DeliverWithoutTokenAsync(JsonObject activity) => delivery.SendAsync(activity, null);

    /// <summary>The same activity, id and all, as often as is said: one after the other, or all at once.</summary>
    public async Task<IReadOnlyList<BotAnswer>> DeliverAgainAsync(JsonObject activity, int times = 2, bool atOnce = false)
    {
        if (atOnce)
        {
            return await Task.WhenAll(Enumerable.Range(0, times).Select(_ => DeliverAsync(activity)));
        }

        var answers = new List<BotAnswer>();
        while (answers.Count < times)
        {
            answers.Add(await DeliverAsync(activity));
        }

        return answers;
    }
}

/// <summary>What a person wrote, and the bot's answer to being told; null when it was not.</summary>
public sealed record Said(TeamsMessage Message, BotAnswer? Answer);
