using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Local;

/// <summary>Writes what the bot is sent, as a channel service would (platform: Bot Framework activities).</summary>
public static class Incoming
{
    private const string Mention = $"<at>{LocalBot.Name}</at>";

    /// <summary>In the team's room a message is for the bot only if it mentions the bot, so it does.</summary>
    public static JsonObject Message(Voice voice, string text)
    {
        var message = Of(voice, "message");
        message["textFormat"] = "plain";
        message["text"] = voice.Room.IsTeam ? $"{Mention} {text}" : text;
        if (voice.Room.IsTeam)
        {
            message["entities"]!.AsArray().Add(new JsonObject { ["type"] = "mention", ["text"] = Mention, ["mentioned"] = LocalBot.ToAccount() });
        }

        return message;
    }

    public static JsonObject Submitted(Voice voice, JsonObject value, string? replyTo)
    {
        var message = Of(voice, "message");
        message["id"] = FreshId();
        message["value"] = value.DeepClone();
        message["replyToId"] = replyTo;
        return message;
    }

    public static JsonObject Shared(Voice voice, Uri contentUrl, string contentType, string name)
    {
        var message = Message(voice, string.Empty);
        message["attachments"] = new JsonArray(new JsonObject { ["contentType"] = contentType, ["contentUrl"] = contentUrl.ToString(), ["name"] = name });
        return message;
    }

    public static JsonObject Clicked(Voice voice, Click click)
    {
        var action = new JsonObject { ["type"] = "Action.Execute", ["verb"] = click.Verb, ["data"] = click.Data?.DeepClone() ?? new JsonObject() };
        var invoke = Of(voice, "invoke");
        invoke["id"] = FreshId();
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = new JsonObject { ["action"] = action, ["trigger"] = "manual" };
        invoke["replyToId"] = click.Message;
        return invoke;
    }

    /// <param name="action"><c>add</c>, or <c>add-upgrade</c> when the bot was here before but the address has changed.</param>
    public static JsonObject Installed(Voice voice, string action)
    {
        var update = Of(voice, "installationUpdate");
        update["id"] = FreshId();
        update["action"] = action;
        return update;
    }

    public static JsonObject BotAdded(Voice voice)
    {
        var update = Of(voice, "conversationUpdate");
        update["id"] = FreshId();
        update["membersAdded"] = voice.Room.IsTeam
            ? new JsonArray(LocalBot.ToAccount())
            : new JsonArray(voice.Person.ToAccount(), LocalBot.ToAccount());
        return update;
    }

    /// <summary>For what is shown in no room: the bot still needs an id to tell two of them apart.</summary>
    private static string FreshId() => $"f:{Guid.NewGuid()}";

    private static JsonObject Of(Voice voice, string type) => new()
    {
        ["type"] = type,
        ["channelId"] = LocalChannel.Id,
        ["serviceUrl"] = voice.Service.ToString(),
        ["timestamp"] = voice.At.ToUniversalTime(),
        ["localTimestamp"] = voice.LocalTime,
        ["localTimezone"] = voice.TimeZone,
        ["locale"] = voice.Locale,
        ["from"] = voice.Person.ToAccount(),
        ["recipient"] = LocalBot.ToAccount(),
        ["conversation"] = voice.Room.ToConversation(),
        ["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo",
            ["locale"] = voice.Locale,
            ["platform"] = "Web",
            ["timezone"] = voice.TimeZone,
        }),
    };
}
