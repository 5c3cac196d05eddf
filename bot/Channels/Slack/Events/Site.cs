using Helmsman.Bot.Channels.Slack.Lookup;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>Where something happens, as an activity tells it.</summary>
/// <param name="Room">Null where Slack did not tell, and for a chat with one person.</param>
/// <param name="ServiceUrl">Slack's Web API.</param>
internal sealed record Site(Workspace Workspace, string Channel, SlackRoom? Room, string ServiceUrl)
{
    public bool IsChat => IsChatWithOne(Channel);

    /// <summary>A direct message's id begins so; a group's does not.</summary>
    public static bool IsChatWithOne(string channel) => channel.StartsWith('D');

    public ChannelAccount Bot() => new() { Id = Workspace.BotUser };

    /// <param name="thread">Null: in the conversation itself.</param>
    public Activity Activity(string type, string id, ChannelAccount from, string? thread = null) => new(type)
    {
        Id = id,
        ChannelId = SlackChannel.Id,
        ServiceUrl = ServiceUrl,
        From = from,
        Recipient = Bot(),
        Conversation = new ConversationAccount
        {
            Id = thread is null ? Channel : Channel + ConversationBook.ThreadMark + thread,
            Name = IsChat ? null : Room?.Name,
            IsGroup = !IsChat,
            ConversationType = (IsChat, Room) switch
            {
                (true, _) => "personal",
                (_, { IsGroupChat: true }) => "groupChat",
                _ => "channel",
            },
            TenantId = Workspace.Id,
        },
    };
}
