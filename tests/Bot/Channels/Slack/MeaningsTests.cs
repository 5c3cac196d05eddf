using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Conversations;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>The table of events: what Slack sends, and what it means to the bot.</summary>
public sealed class MeaningsTests
{
    private const string Bot = "UBOT";

    public static TheoryData<string, string> Table => new()
    {
        { """{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1.2","text":"hi"}""", "Said D1 U1 1.2 in - hi" },
        { """{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1.2","thread_ts":"1.1","text":"hi"}""", "Said D1 U1 1.2 in 1.1 hi" },
        { """{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1.2","subtype":"thread_broadcast","thread_ts":"1.1","text":"hi"}""", "Said D1 U1 1.2 in 1.1 hi" },
        { """{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1.2"}""", "Said D1 U1 1.2 in - " },
        { """{"type":"app_mention","channel":"C1","user":"U1","ts":"1.2","text":"<@UBOT> hi"}""", "Said C1 U1 1.2 in 1.2 <@UBOT> hi" },
        { """{"type":"app_mention","channel":"C1","user":"U1","ts":"1.2","thread_ts":"1.1","text":"hi"}""", "Said C1 U1 1.2 in 1.1 hi" },

        // A message in a channel is told twice where the bot is called; the mention is the one that counts.
        { """{"type":"message","channel_type":"channel","channel":"C1","user":"U1","ts":"1.2","text":"<@UBOT> hi"}""", "Nothing" },
        { """{"type":"message","channel_type":"mpim","channel":"G1","user":"U1","ts":"1.2","text":"hi"}""", "Nothing" },

        // What the bot or another bot says itself.
        { """{"type":"message","channel_type":"im","channel":"D1","user":"UBOT","ts":"1.2","text":"hi"}""", "Nothing" },
        { """{"type":"message","channel_type":"im","channel":"D1","user":"U1","bot_id":"B1","ts":"1.2","text":"hi"}""", "Nothing" },
        { """{"type":"app_mention","channel":"C1","user":"U9","bot_id":"B9","ts":"1.2","text":"<@UBOT> hi"}""", "Nothing" },
        { """{"type":"message","channel_type":"im","channel":"D1","user":"USLACKBOT","ts":"1.2","text":"hi"}""", "Nothing" },
        { """{"type":"message","channel_type":"im","channel":"D1","subtype":"bot_message","ts":"1.2","text":"hi"}""", "Nothing" },

        // What happens to a message later.
        { """{"type":"message","channel_type":"im","channel":"D1","subtype":"message_changed","ts":"1.2","message":{"user":"U1","text":"hi"}}""", "Nothing" },
        { """{"type":"message","channel_type":"im","channel":"D1","subtype":"message_deleted","ts":"1.2","deleted_ts":"1.1"}""", "Nothing" },
        { """{"type":"message","channel_type":"im","channel":"D1","user":"U1","subtype":"channel_topic","ts":"1.2"}""", "Nothing" },

        { """{"type":"member_joined_channel","channel":"C1","user":"UBOT","inviter":"U1"}""", "Arrival C1 by U1" },
        { """{"type":"member_joined_channel","channel":"C1","user":"UBOT"}""", "Arrival C1 by -" },
        { """{"type":"member_joined_channel","channel":"C1","user":"U2","inviter":"U1"}""", "Joined C1 U2" },
        { """{"type":"member_left_channel","channel":"C1","user":"U2"}""", "Parted C1 U2" },
        { """{"type":"member_left_channel","channel":"C1","user":"UBOT"}""", "Farewell C1" },
        { """{"type":"channel_left","channel":"C1"}""", "Farewell C1" },
        { """{"type":"group_left","channel":"G1"}""", "Farewell G1" },

        { """{"type":"channel_rename","channel":{"id":"C1","name":"ads"}}""", "Renamed C1 ads" },
        { """{"type":"group_rename","channel":{"id":"G1","name":"ads"}}""", "Renamed G1 ads" },
        { """{"type":"channel_rename","channel":{"id":"C1"}}""", "Nothing" },
        { """{"type":"channel_deleted","channel":"C1"}""", "Closed C1 ChannelDeleted" },
        { """{"type":"group_deleted","channel":"G1"}""", "Closed G1 ChannelDeleted" },
        { """{"type":"channel_archive","channel":"C1","user":"U1"}""", "Closed C1 ChannelArchived" },
        { """{"type":"group_archive","channel":"G1"}""", "Closed G1 ChannelArchived" },
        { """{"type":"channel_unarchive","channel":"C1","user":"U1"}""", "Opened C1 ChannelArchived" },
        { """{"type":"group_unarchive","channel":"G1"}""", "Opened G1 ChannelArchived" },
        { """{"type":"channel_shared","channel":"C1","connected_team_id":"T2"}""", "Closed C1 SharedOutside" },
        { """{"type":"channel_unshared","channel":"C1","is_ext_shared":false}""", "Opened C1 SharedOutside" },
        { """{"type":"channel_unshared","channel":"C1","is_ext_shared":true}""", "Nothing" },

        { """{"type":"channel_id_changed","old_channel_id":"G1","new_channel_id":"C1"}""", "Renumbered G1 C1" },
        { """{"type":"channel_id_changed","old_channel_id":"G1"}""", "Nothing" },
        { """{"type":"channel_id_changed","old_channel_id":"G1","new_channel_id":"../C1"}""", "Nothing" },
        { """{"type":"user_change","user":{"id":"U1","name":"lin"}}""", "Retold U1 lin" },
        { """{"type":"user_change","user":"U1"}""", "Nothing" },

        { """{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home"}""", "Home U1" },
        { """{"type":"app_home_opened","user":"U1","channel":"D1","tab":"messages"}""", "Arrival D1 by U1" },
        { """{"type":"app_uninstalled"}""", "Revoked app_uninstalled True" },
        { """{"type":"tokens_revoked","tokens":{"bot":["UBOT"]}}""", "Revoked tokens_revoked False" },
        { """{"type":"tokens_revoked","tokens":{"oauth":["U1"],"bot":[]}}""", "Nothing" },
        { """{"type":"reaction_added","user":"U1"}""", "Nothing" },
        { """{}""", "Nothing" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_event_means_one_thing(string happened, string meaning) => Assert.Equal(meaning, Told(Meanings.Of(Read(happened), Bot)));

    [Fact]
    public void Files_come_with_the_address_that_people_open_and_the_one_they_are_fetched_from()
    {
        var said = Assert.IsType<Meaning.Said>(Meanings.Of(
            Read("""
                {"type":"message","subtype":"file_share","channel_type":"im","channel":"D1","user":"U1","ts":"1.2","text":"","files":[
                 {"name":"traffic.csv","mimetype":"text/csv","url_private":"https://files.slack.com/p","url_private_download":"https://files.slack.com/d"},
                 {"title":"plan","url_private":"https://files.slack.com/q"},
                 {"name":"old.csv","mimetype":"text/csv","url_private_download":"https://files.slack.com/o"},
                 {"id":"F3","mode":"tombstone"}, 5]}
                """),
            Bot));

        Assert.Equal(
            [("traffic.csv", "text/csv", "https://files.slack.com/p"), ("plan", "application/octet-stream", "https://files.slack.com/q"), ("old.csv", "text/csv", "https://files.slack.com/o")],
            said.Files.Select(file => (file.Name, file.ContentType, file.ContentUrl)));
        Assert.Equal(
            ["""{"downloadUrl":"https://files.slack.com/d"}""", null, """{"downloadUrl":"https://files.slack.com/o"}"""],
            said.Files.Select(file => Helmsman.Cards.Wire.TextOf(file.Content)));
    }

    private static JsonObject Read(string json) => JsonNode.Parse(json)!.AsObject();

    private static string Told(Meaning meaning) => meaning switch
    {
        Meaning.Said said => $"Said {said.Channel} {said.User} {said.Ts} in {said.Thread ?? "-"} {said.Text}",
        Meaning.Arrival arrival => $"Arrival {arrival.Channel} by {arrival.By ?? "-"}",
        Meaning.Farewell(var channel) => $"Farewell {channel}",
        Meaning.Joined(var channel, var user) => $"Joined {channel} {user}",
        Meaning.Parted(var channel, var user) => $"Parted {channel} {user}",
        Meaning.Renamed(var channel, var name) => $"Renamed {channel} {name}",
        Meaning.Renumbered(var before, var now) => $"Renumbered {before} {now}",
        Meaning.Retold(var user, var told) => $"Retold {user} {told["name"]}",
        Meaning.Closed(var channel, Closure why) => $"Closed {channel} {why}",
        Meaning.Opened(var channel, Closure why) => $"Opened {channel} {why}",
        Meaning.Home(var user) => $"Home {user}",
        Meaning.Revoked(var why, var isUninstalled) => $"Revoked {why} {isUninstalled}",
        _ => "Nothing",
    };
}
