using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Bot.Delivery;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>
/// Plays a recorded behaviour to the bot: each step is an activity, or a time until which nothing comes; what the bot does in answer is put in
/// place of what was recorded.
/// </summary>
public sealed class Player(BotHouse house)
{
    /// <summary>Of real time.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(30);

    /// <summary>More than any conversation is made to wait for its turn.</summary>
    private const int QuietMoments = 20;

    private const int MostMoments = 1500;

    private static readonly HashSet<string> SaidElsewhere = new(StringComparer.Ordinal)
    {
        "attachments", "attachmentLayout", "channelId", "conversation", "from", "id", "inputHint", "recipient", "replyToId", "serviceUrl", "suggestedActions",
    };

    private readonly SteadyNames names = new();

    /// <param name="waits">Whether the recorded calls are what is waited for; otherwise the bot has a longer time to do what it does.</param>
    public async Task<JsonObject> PlayAsync(JsonObject step, bool waits)
    {
        var before = house.Connector.All.Count;
        var played = Step.WithoutOutcome(step);
        if (step["activity"] is { } activity)
        {
            played["answer"] = await SendAsync(names.Reveal(activity).AsObject());
        }
        else
        {
            await GoOnToAsync((string)step["until"]!);
        }

        await SettleAsync(before + (waits ? Step.CallsIn(step) : 0), waits ? 2 : QuietMoments);
        played["calls"] = Calls([.. house.Connector.All.Skip(before)]);
        return played;
    }

    private async Task<JsonObject> SendAsync(JsonObject activity)
    {
        await GoOnToAsync((string)activity["timestamp"]!);
        using var response = await house.Teams.PostRawAsync(activity.ToJsonString());
        var body = await response.Content.ReadAsStringAsync();
        return new JsonObject { ["status"] = (int)response.StatusCode, ["body"] = body.Length == 0 ? null : names.Hide(CardInBrief.Of(JsonNode.Parse(body))) };
    }

    private async Task GoOnToAsync(string time)
    {
        var ahead = DateTimeOffset.Parse(time, CultureInfo.InvariantCulture) - house.Clock.GetUtcNow();
        if (ahead > TimeSpan.Zero)
        {
            await house.GoOnAsync(ahead);
        }
    }

    /// <summary>Until there are as many calls, nothing is owed, and nothing has come for some moments.</summary>
    private async Task SettleAsync(int wanted, int quietMoments)
    {
        var (quiet, seen) = (0, -1);
        for (var moment = 0; moment < MostMoments && quiet < quietMoments; moment++)
        {
            await Task.Delay(Moment, TimeProvider.System);
            house.Clock.Advance(TimeSpan.FromMilliseconds(100));
            var made = house.Connector.All.Count;
            quiet = made >= wanted && made == seen && !await OwesAsync() ? quiet + 1 : 0;
            seen = made;
        }
    }

    private async Task<bool> OwesAsync() => (await house.Documents.AllAsync(Posting.Documents)).Any(row => row.IsPending);

    /// <summary>In each conversation in the order in which they were made; between two conversations there is none.</summary>
    private JsonObject Calls(IReadOnlyList<Sent> made)
    {
        foreach (var call in made.OrderBy(call => call.Conversation, StringComparer.Ordinal))
        {
            names.Learn(call);
        }

        return new JsonObject(made
            .GroupBy(call => call.Conversation, StringComparer.Ordinal)
            .OrderBy(place => place.Key, StringComparer.Ordinal)
            .Select(place => KeyValuePair.Create<string, JsonNode?>(place.Key, new JsonArray([.. place.Select(Call)]))));
    }

    private JsonObject Call(Sent sent)
    {
        var method = sent.Verb == "edit" ? "PUT" : "POST";
        var call = new JsonObject { ["call"] = $"{method} /v3/{string.Join('/', sent.Path.Select(names.Hide))}" };
        foreach (var (name, value) in sent.Activity.Where(member => !SaidElsewhere.Contains(member.Key)))
        {
            call[name] = names.Hide(CardInBrief.Of(value));
        }

        if (sent.Card is { } card)
        {
            call["card"] = names.Hide(CardInBrief.Of(card));
        }

        if (sent.Activity["suggestedActions"]?["actions"] is JsonArray suggested)
        {
            call["suggests"] = new JsonArray([.. suggested.Select(action => action!["title"]!.DeepClone())]);
        }

        return call;
    }
}
