namespace Helmsman.Cards;

/// <summary>What whoever runs a shop is told when Slack takes nothing more from the bot. Codes are Slack's own.</summary>
public static class SlackNotice
{
    /// <param name="name">The channel's name, or the person whose chat it is.</param>
    public static Card Silenced(string name, string code, Words words) => NoticeCard.Of(
        Tone.Attention,
        words.Say("notice.silenced", name),
        words,
        code switch
        {
            "is_archived" => words["slack.silenced.archived"],
            "not_in_channel" or "channel_not_found" => words["slack.silenced.removed"],
            "user_not_found" or "user_disabled" or "cannot_dm_bot" or "messages_tab_disabled" => words["slack.silenced.person"],
            _ when code.StartsWith("restricted_action", StringComparison.Ordinal) => words["slack.silenced.permission"],
            _ => words.Say("slack.silenced.other", code),
        },
        words["notice.silenced.then"]);

    /// <param name="workspace">What people call it.</param>
    public static Card Revoked(string workspace, string code, Words words) => NoticeCard.Of(
        Tone.Attention, words.Say("slack.revoked", workspace), words, words.Say("slack.revoked.why", code), words["slack.revoked.then"]);
}
