using System.Text.Json.Nodes;
using Helmsman.Slack.Traffic;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Api;

/// <summary>conversations.open, conversations.info, conversations.history, conversations.replies, conversations.members, users.info.</summary>
internal sealed class Conversations(SlackWorld world, SlackOptions options)
{
    public JsonObject Do(SlackCall call) => call.Method switch
    {
        "conversations.open" => Open(call),
        "conversations.info" when world.FindPlace(call.Channel) is { } place => WebApi.Ok(new() { ["channel"] = Told(place) }),
        "conversations.members" when world.FindPlace(call.Channel) is { } place => Members(call, place),
        "conversations.history" or "conversations.replies" when world.FindPlace(call.Channel) is { } place => Messages(call, place),
        "conversations.info" or "conversations.members" or "conversations.history" or "conversations.replies" => WebApi.No("channel_not_found"),
        _ => WebApi.No("unknown_method"),
    };

    public JsonObject User(SlackCall call) => world.FindUser(call["user"]) is { } user ? WebApi.Ok(new() { ["user"] = Told(user, call["include_locale"] is "true") })
        : call["user"] == options.BotUser ? WebApi.Ok(new() { ["user"] = new JsonObject { ["id"] = options.BotUser, ["is_bot"] = true, ["name"] = "helmsman", ["real_name"] = "Helmsman" } })
        : WebApi.No("user_not_found");

    private JsonObject Open(SlackCall call)
    {
        var users = (call["users"] ?? "").Split(',').Select(world.FindUser).ToList();
        return users is [{ } user] ? WebApi.Ok(new() { ["channel"] = new JsonObject { ["id"] = world.ChatWith(user).Id } }) : WebApi.No("user_not_found");
    }

    /// <summary>Newest first, or a thread in its order. The app's scopes let it read its own conversations of two alone.</summary>
    private JsonObject Messages(SlackCall call, SlackPlace place)
    {
        if (place.Kind != PlaceKind.Chat)
        {
            return WebApi.No("missing_scope");
        }

        var posts = call.Method == "conversations.history"
            ? world.Seen(place).Where(post => post.Thread is null).Reverse()
            : world.Seen(place).Where(post => post.Ts == call["ts"] || post.Thread == call["ts"]);
        var most = int.TryParse(call["limit"], out var limit) ? limit : 100;
        return WebApi.Ok(new()
        {
            ["messages"] = new JsonArray([.. posts.Take(most).Select(post => new JsonObject
            {
                ["type"] = "message", ["user"] = post.From, ["ts"] = post.Ts, ["text"] = post.Text,
                ["metadata"] = call["include_all_metadata"] is "true" ? post.Metadata?.DeepClone() : null,
            })]),
            ["has_more"] = false,
        });
    }

    private JsonObject Told(SlackPlace place) => new()
    {
        ["id"] = place.Id,
        ["name"] = place.Name,
        ["is_channel"] = place.Kind == PlaceKind.Channel,
        ["is_group"] = place.Kind == PlaceKind.PrivateChannel,
        ["is_im"] = place.Kind == PlaceKind.Chat,
        ["is_mpim"] = place.Kind == PlaceKind.Group,
        ["is_private"] = place.Kind != PlaceKind.Channel,
        ["is_archived"] = place.IsArchived,
        ["is_member"] = place.HasBot,
        ["is_ext_shared"] = place.IsShared,
        ["is_shared"] = place.IsShared,
        ["context_team_id"] = options.Team,
        ["user"] = place.Kind == PlaceKind.Chat ? place.People[0].Id : null,
    };

    /// <summary>In pages, as large as is asked, with a cursor to the next.</summary>
    private JsonObject Members(SlackCall call, SlackPlace place)
    {
        var (all, at) = (place.People.Select(person => person.Id).Append(options.BotUser).ToList(), int.TryParse(call["cursor"], out var cursor) ? cursor : 0);
        var most = int.TryParse(call["limit"], out var limit) ? limit : 100;
        var next = at + most < all.Count ? (at + most).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
        return WebApi.Ok(new()
        {
            ["members"] = new JsonArray([.. all.Skip(at).Take(most).Select(id => (JsonNode)id)]),
            ["response_metadata"] = new JsonObject { ["next_cursor"] = next },
        });
    }

    private JsonObject Told(SlackUser user, bool withLocale)
    {
        var told = new JsonObject
        {
            ["id"] = user.Id,
            ["team_id"] = options.Team,
            ["name"] = $"login-{user.Id}",
            ["real_name"] = user.Name,
            ["deleted"] = false,
            ["is_bot"] = false,
            ["tz"] = user.Zone,
            ["profile"] = new JsonObject { ["real_name"] = user.Name, ["display_name"] = user.Name, ["email"] = $"{user.Id}@example.com" },
        };
        if (withLocale)
        {
            told["locale"] = user.Locale;
        }

        return told;
    }
}
