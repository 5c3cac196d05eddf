using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Conversations;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>What Slack's events mean (docs.slack.dev/reference/events).</summary>
internal static class Meanings
{
    private static readonly Meaning Nothing = new Meaning.Nothing();

    /// <summary>Other subtypes tell of a message, or are none of a person's.</summary>
    private static readonly string?[] SaidByPeople = [null, "file_share", "thread_broadcast", "me_message"];

    /// <param name="bot">What the bot is in the workspace, as a user.</param>
    public static Meaning Of(JsonObject happened, string bot) => (happened.Text("type"), happened.Id("channel") ?? happened.Id("channel", "id"), happened.Id("user")) switch
    {
        ("message", { } channel, { } user) when happened.Text("channel_type") == "im" => Message(happened, channel, user, bot),
        ("app_mention", { } channel, { } user) => Message(happened, channel, user, bot),
        ("member_joined_channel", { } channel, { } user) => user == bot ? new Meaning.Arrival(channel, happened.Id("inviter")) : new Meaning.Joined(channel, user),
        ("member_left_channel", { } channel, { } user) => user == bot ? new Meaning.Farewell(channel) : new Meaning.Parted(channel, user),
        ("channel_left" or "group_left", { } channel, _) => new Meaning.Farewell(channel),
        ("channel_rename" or "group_rename", { } channel, _) => happened.Text("channel", "name") is { Length: > 0 } name ? new Meaning.Renamed(channel, name) : Nothing,
        ("channel_id_changed", _, _) => (happened.Id("old_channel_id"), happened.Id("new_channel_id")) is ({ } before, { } now) ? new Meaning.Renumbered(before, now) : Nothing,
        ("user_change", _, _) => happened.Id("user", "id") is { } changed ? new Meaning.Retold(changed, happened.At("user")!.AsObject()) : Nothing,
        ("channel_deleted" or "group_deleted", { } channel, _) => new Meaning.Closed(channel, Closure.ChannelDeleted),
        ("channel_archive" or "group_archive", { } channel, _) => new Meaning.Closed(channel, Closure.ChannelArchived),
        ("channel_unarchive" or "group_unarchive", { } channel, _) => new Meaning.Opened(channel, Closure.ChannelArchived),
        ("channel_shared", { } channel, _) => new Meaning.Closed(channel, Closure.SharedOutside),
        // One organisation left; others may still be there.
        ("channel_unshared", { } channel, _) => happened.Flag("is_ext_shared") is true ? Nothing : new Meaning.Opened(channel, Closure.SharedOutside),
        ("app_home_opened", { } channel, { } user) => happened.Text("tab") == "home" ? new Meaning.Home(user) : new Meaning.Arrival(channel, user),
        ("app_home_opened", null, { } user) => new Meaning.Home(user),
        ("app_uninstalled", _, _) => new Meaning.Revoked("app_uninstalled", IsUninstalled: true),
        ("tokens_revoked", _, _) when happened.At("tokens", "bot") is JsonArray { Count: > 0 } => new Meaning.Revoked("tokens_revoked", IsUninstalled: false),
        _ => Nothing,
    };

    /// <summary>What the bot says itself, and what other bots say, is no question. In a channel an answer belongs under what was asked.</summary>
    private static Meaning Message(JsonObject message, string channel, string user, string bot) =>
        user != bot
        && user != "USLACKBOT"
        && message.At("bot_id") is null
        && Array.IndexOf(SaidByPeople, message.Text("subtype")) >= 0
        && message.Id("ts") is { } ts
            ? new Meaning.Said(channel, user, ts, message.Id("thread_ts") ?? (Site.IsChatWithOne(channel) ? null : ts), message.Text("text") ?? string.Empty, [.. message.Each("files").Select(FileOf).OfType<Attachment>()])
            : Nothing;

    /// <summary>
    /// People open it, and blocks show it, by one address; its bytes the bot fetches from another. Null for one that was deleted, or is hidden behind the limits
    /// of a free plan.
    /// </summary>
    private static Attachment? FileOf(JsonObject file) => (file.Text("url_private") ?? file.Text("url_private_download")) is { Length: > 0 } address
        ? new Attachment
        {
            ContentType = file.Text("mimetype") is { Length: > 0 } type ? type : "application/octet-stream",
            Content = file.Text("url_private_download") is { Length: > 0 } fetched ? Wire.Content(new JsonObject { ["downloadUrl"] = fetched }.ToJsonString()) : null,
            ContentUrl = address,
            Name = file.Text("name") ?? file.Text("title"),
        }
        : null;
}
