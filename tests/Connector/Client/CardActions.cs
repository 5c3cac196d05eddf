using System.Text.Json.Nodes;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Client;

/// <summary>What people do with a card.</summary>
public sealed class CardActions
{
    private readonly TeamsSide teams;
    private readonly Invokes invokes;
    private readonly Messages messages;
    private readonly TeamsWorld world;

    internal CardActions(TeamsSide teams, Invokes invokes, Messages messages, TeamsWorld world)
    {
        this.teams = teams;
        this.invokes = invokes;
        this.messages = messages;
        this.world = world;
    }

    /// <summary>Presses the first button with this verb on the card as it is seen now.</summary>
    /// <exception cref="InvalidOperationException">There is no such button; the message says what there is to read.</exception>
    public Task<BotAnswer> ClickAsync(TeamsPerson who, TeamsMessage card, string verb, JsonObject? inputs = null, string? trigger = "manual") =>
        teams.DeliverAsync(Click(who, card, verb, inputs, trigger));

    /// <summary>The activity of a click, to be delivered as the test likes.</summary>
    public JsonObject Click(TeamsPerson who, TeamsMessage card, string verb, JsonObject? inputs = null, string? trigger = "manual")
    {
        var seen = world.Now(card) ?? card;
        var button = seen.Button(verb) ?? throw new InvalidOperationException($"There is no button {verb} on: {seen.Words}");
        return Press(who, seen, button, inputs, trigger);
    }

    /// <summary>Presses a button that is not, or no longer, on the card: one that a person's own copy shows, or a forged one.</summary>
    public JsonObject Press(TeamsPerson who, TeamsMessage card, JsonObject button, JsonObject? inputs = null, string? trigger = "manual") =>
        invokes.Execute(world.NextId(), who, card, button, inputs, trigger);

    /// <summary>
    /// The card comes before the person's eyes. His client asks for his own copy if the card says so for him: by name, or for all where it
    /// names nobody and at most 60 people are there. Null: it does not ask.
    /// </summary>
    public async Task<BotAnswer?> RefreshAsync(TeamsPerson who, TeamsMessage card)
    {
        var seen = world.Now(card) ?? card;
        return seen.Card?["refresh"] is JsonObject refresh && refresh["action"] is JsonObject action && IsFor(who, refresh, seen.Place)
            ? await teams.DeliverAsync(invokes.Execute(world.NextId(), who, seen, action, null, "automatic"))
            : null;
    }

    /// <summary>A click on a plain Action.Submit.</summary>
    public Task<BotAnswer> SubmitAsync(TeamsPerson who, TeamsMessage card, JsonNode? data) =>
        teams.DeliverAsync(messages.Submitted(world.NextId(), who, card, data));

    public Task<BotAnswer> FetchTaskAsync(TeamsPerson who, TeamsMessage card, JsonObject data) => InvokeAsync(who, card.Place, "task/fetch", TaskValue(data), card);

    public Task<BotAnswer> SubmitTaskAsync(TeamsPerson who, TeamsMessage card, JsonObject data) => InvokeAsync(who, card.Place, "task/submit", TaskValue(data), card);

    /// <param name="reaction">like or dislike.</param>
    public Task<BotAnswer> FeedbackAsync(TeamsPerson who, TeamsMessage on, string reaction, string text = "") =>
        InvokeAsync(who, on.Place, "message/submitAction", new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = new JsonObject { ["feedbackText"] = text }.ToJsonString() },
        }, on);

    /// <summary>Any invoke, known or not.</summary>
    public Task<BotAnswer> InvokeAsync(TeamsPerson who, TeamsPlace place, string name, JsonNode? value, TeamsMessage? on = null) =>
        teams.DeliverAsync(invokes.Of(world.NextId(), who, place, name, value, on));

    private static JsonObject TaskValue(JsonObject data) => new()
    {
        ["data"] = data.DeepClone(),
        ["context"] = new JsonObject { ["theme"] = "default" },
    };

    private static bool IsFor(TeamsPerson who, JsonObject refresh, TeamsPlace place) => refresh["userIds"] is JsonArray named
        ? named.Any(each => (string?)each == who.Id)
        : place.People.Count <= 60;
}
