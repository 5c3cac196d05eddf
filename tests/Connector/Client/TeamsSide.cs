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
    private readonly Scene scene;

    internal TeamsSide(ConnectorStub connector, HttpClient bot)
    {
        this.connector = connector;
        delivery = new Delivery(bot, connector.Clock);
        scene = new Scene(connector.Bot, connector.ServiceUrl, connector.Clock);
        Cards = new CardActions(this, new Invokes(scene), new Messages(scene, connector.Bot.Name), connector.World);
        Places = new PlaceChanges(this, new Events(scene), connector.World);
    }

    /// <summary>Clicks, refreshes, task modules, feedback.</summary>
    public CardActions Cards { get; }

    /// <summary>Installing, removing, people and channels that come and go.</summary>
    public PlaceChanges Places { get; }

    internal TeamsWorld World => connector.World;

    private Messages Messages => new(scene, connector.Bot.Name);

    /// <summary>Writes to the bot: in a chat of two as it is, elsewhere with a mention of it.</summary>
    /// <param name="inThreadOf">A message of the thread to write in; null: a new one.</param>
    public Task<Said> SayAsync(TeamsPerson who, TeamsPlace place, string text, TeamsMessage? inThreadOf = null) =>
        SayAsync(who, place, (id, root) => Messages.Said(id, who, place, root, text), inThreadOf);

    /// <summary>Writes without a mention; in a channel or group the bot is not told of it, and the answer is null.</summary>
    public async Task<Said> SayToOthersAsync(TeamsPerson who, TeamsPlace place, string text, TeamsMessage? inThreadOf = null) =>
        place.Kind == PlaceKind.Personal
            ? await SayAsync(who, place, text, inThreadOf)
            : new Said(connector.World.Post(place, inThreadOf?.Root, who.Id, new JsonObject { ["type"] = "message", ["text"] = text }), null);

    public Task<BotAnswer> EditAsync(TeamsPerson who, TeamsMessage message, string text, string eventType = "editMessage")
    {
        var said = Messages.Said(message.Id, who, message.Place, message.Root, text);
        connector.World.Change(message, kept => kept with { Activity = said, EditedAt = connector.Clock.GetUtcNow() });
        return DeliverAsync(Messages.Edited(said, eventType));
    }

    public Task<BotAnswer> DeleteAsync(TeamsPerson who, TeamsMessage message)
    {
        connector.World.Change(message, _ => null);
        return DeliverAsync(Messages.Deleted(who, message));
    }

    public Task<BotAnswer> ReactAsync(TeamsPerson who, TeamsMessage message, string reaction = "like", bool isAdded = true)
    {
        connector.World.Change(message, kept => kept with
        {
            Reactions = [.. kept.Reactions.Where(each => each != (who.Id, reaction)), .. isAdded ? [(who.Id, reaction)] : Array.Empty<(string, string)>()],
        });
        return DeliverAsync(Messages.Reacted(connector.World.NextId(), who, message, reaction, isAdded));
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

    internal string NextId() => connector.World.NextId();

    private async Task<Said> SayAsync(TeamsPerson who, TeamsPlace place, Func<string, string?, JsonObject> activity, TeamsMessage? inThreadOf)
    {
        var message = connector.World.Post(place, inThreadOf?.Root, who.Id, []);
        var said = activity(message.Id, message.Root);
        connector.World.Change(message, kept => kept with { Activity = said });
        return new Said(connector.World.Now(message)!, await DeliverAsync(said));
    }
}

/// <summary>What a person wrote, and the bot's answer to being told; null when it was not.</summary>
public sealed record Said(TeamsMessage Message, BotAnswer? Answer);
