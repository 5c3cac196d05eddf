using Helmsman.Bot.Channels.Slack;

namespace Helmsman.Bot.Sending;

/// <summary>Who speaks in which channel: Slack is spoken to directly, everything else over the Bot Framework protocol.</summary>
/// <param name="slack">Made when it is first needed: what it is made of speaks through here itself.</param>
public sealed class Adapters(CloudAdapter cloud, Lazy<SlackAdapter> slack)
{
    /// <param name="channel">Bot Framework's id of it.</param>
    public BotAdapter Of(string channel) => channel == SlackChannel.Id ? slack.Value : cloud;
}
