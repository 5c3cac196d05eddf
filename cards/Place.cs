namespace Helmsman.Cards;

/// <summary>What shows a card, by what it can do beyond showing it and sending its buttons.</summary>
public enum Host
{
    /// <summary>Nothing more: the local page, Web Chat, Direct Line.</summary>
    Plain,

    /// <summary>
    /// A client on this machine that speaks as Teams does, such as the Agents Playground. It draws feedback buttons, but refuses a card with
    /// <c>refresh</c> or a dialog, and knows neither mentions in cards nor the people picker: seen in 0.2.28.
    /// </summary>
    TeamsLike,

    /// <summary>Shows each reader his own view of a card, mentions, picks people from the directory, opens dialogs, takes feedback.</summary>
    Teams,

    /// <summary>Picks people from the workspace and opens dialogs; a message is the same for all its readers.</summary>
    Slack,
}

/// <summary>Where a card is shown.</summary>
/// <param name="IsPersonal">Nobody but one person reads there.</param>
public sealed record Place(Host Host, bool IsPersonal)
{
    /// <summary>A card that may be shown anywhere.</summary>
    public static readonly Place Anywhere = new(Host.Plain, IsPersonal: false);

    private const string Teams = "msteams";
    private const string Slack = "slack";

    /// <summary>A form can be opened over the conversation.</summary>
    public bool OpensDialogs => Host is Host.Teams or Host.Slack;

    /// <summary>
    /// Goes by the address of the connector, because nothing else tells Teams from a client that only speaks like it; and a card that asks for
    /// too much would lose its buttons there.
    /// </summary>
    public static Place Of(string channel, string? serviceUrl, bool isPersonal) => new(HostOf(channel, serviceUrl), isPersonal);

    /// <summary>Where an activity comes from, which is where its answer is shown.</summary>
    public static Place Of(IActivity activity) => Of(activity.ChannelId, activity.ServiceUrl, IsChat(activity.Conversation));

    /// <summary>Not every channel names the type.</summary>
    private static bool IsChat(ConversationAccount conversation) => conversation.ConversationType is { Length: > 0 } type
        ? type == "personal"
        : conversation.IsGroup is not true;

    private static Host HostOf(string channel, string? serviceUrl) => channel switch
    {
        Teams when Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) => address.IsLoopback ? Host.TeamsLike : Host.Teams,
        Slack => Host.Slack,
        _ => Host.Plain,
    };
}
