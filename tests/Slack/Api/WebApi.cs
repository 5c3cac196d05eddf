using System.Text.Json.Nodes;
using Helmsman.Slack.Traffic;

namespace Helmsman.Slack.Api;

/// <summary>The methods of the Web API that an app of this kind uses, with the errors that their reference pages name (docs.slack.dev/reference/methods, 2026-10).</summary>
internal sealed class WebApi(SlackStub stub)
{
    private readonly Chat chat = new(stub.World, stub.Options.BotUser);
    private readonly Conversations conversations = new(stub.World, stub.Options);
    private readonly ViewMethods views = new(stub.World);
    private readonly FileMethods files = new(stub);

    public static JsonObject Ok(JsonObject? more = null)
    {
        var answer = more ?? [];
        answer["ok"] = true;
        return answer;
    }

    public static JsonObject No(string error) => new() { ["ok"] = false, ["error"] = error };

    /// <summary>With what is wrong and where.</summary>
    public static JsonObject No(BlockFault fault)
    {
        var answer = No(fault.Code);
        answer["errors"] = new JsonArray(fault.What);
        answer["response_metadata"] = new JsonObject { ["messages"] = new JsonArray($"[ERROR] {fault.What}") };
        return answer;
    }

    public JsonObject Do(SlackCall call) => Refusal(call) is { } error ? No(error) : call.Method switch
    {
        "auth.test" => Ok(new() { ["url"] = "https://made-up.slack.com/", ["team"] = stub.Options.TeamName, ["team_id"] = stub.Options.Team, ["user"] = "helmsman", ["user_id"] = stub.Options.BotUser, ["bot_id"] = "B0HELMSMAN", ["is_enterprise_install"] = false }),
        "apps.connections.open" => Ok(new() { ["url"] = $"ws://{stub.Address.Authority}/socket/{stub.Sockets.NewTicket()}" }),
        "oauth.v2.access" => Installed(call),
        _ when call.Method.StartsWith("chat.", StringComparison.Ordinal) => chat.Do(call),
        _ when call.Method.StartsWith("conversations.", StringComparison.Ordinal) => conversations.Do(call),
        "users.info" => conversations.User(call),
        _ when call.Method.StartsWith("views.", StringComparison.Ordinal) => views.Do(call),
        _ when call.Method.StartsWith("files.", StringComparison.Ordinal) => files.Do(call),
        _ => No("unknown_method"),
    };

    private string? Refusal(SlackCall call) => call.Method switch
    {
        "oauth.v2.access" => null,
        "apps.connections.open" => call.Token == stub.Options.AppToken ? null : call.Token is null ? "not_authed" : "not_allowed_token_type",
        _ when call.Token is null => "not_authed",
        _ when call.Token != stub.Options.BotToken => "invalid_auth",
        _ => stub.World.Revoked,
    };

    /// <summary>Whoever installs the app comes back with a code, which the app changes for a token: here any code that begins with <c>good</c>.</summary>
    private JsonObject Installed(SlackCall call)
    {
        if (call["client_id"] != stub.Options.ClientId || call["client_secret"] != stub.Options.ClientSecret)
        {
            return No("bad_client_secret");
        }

        if (call["code"]?.StartsWith("good", StringComparison.Ordinal) is not true)
        {
            return No("invalid_code");
        }

        stub.World.Revoked = null;
        return Ok(new()
        {
            ["access_token"] = stub.Options.BotToken,
            ["token_type"] = "bot",
            ["scope"] = "chat:write",
            ["bot_user_id"] = stub.Options.BotUser,
            ["app_id"] = stub.Options.App,
            ["team"] = new JsonObject { ["id"] = stub.Options.Team, ["name"] = stub.Options.TeamName },
            ["enterprise"] = null,
            ["authed_user"] = new JsonObject { ["id"] = stub.World.Users[0].Id },
            ["is_enterprise_install"] = false,
        });
    }
}
