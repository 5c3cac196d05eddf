using System.Text.Json.Nodes;
using Helmsman.Bot.Conversations;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>What an event says, in our words.</summary>
internal abstract record Meaning
{
    /// <summary>Somebody wrote to the bot.</summary>
    /// <param name="Ts">Slack's time of the message, which is its id in the channel.</param>
    /// <param name="Thread">The message in whose thread it is answered; null: in none.</param>
    /// <param name="Text">As Slack writes it, with its signs for people and links.</param>
    public sealed record Said(string Channel, string User, string Ts, string? Thread, string Text, IReadOnlyList<Attachment> Files) : Meaning;

    /// <summary>The bot was invited to a channel, or somebody opened his chat with it for the first time.</summary>
    public sealed record Arrival(string Channel, string? By) : Meaning;

    /// <summary>The bot was shown out.</summary>
    public sealed record Farewell(string Channel) : Meaning;

    public sealed record Joined(string Channel, string User) : Meaning;

    public sealed record Parted(string Channel, string User) : Meaning;

    public sealed record Renamed(string Channel, string Name) : Meaning;

    /// <summary>The channel has another id from now on.</summary>
    public sealed record Renumbered(string Before, string Now) : Meaning;

    /// <summary>Somebody is not what he was.</summary>
    /// <param name="Told">The user, as Slack tells of him.</param>
    public sealed record Retold(string User, JsonObject Told) : Meaning;

    /// <summary>Nobody can write there, or nothing may be told there.</summary>
    public sealed record Closed(string Channel, Closure Why) : Meaning;

    public sealed record Opened(string Channel, Closure Why) : Meaning;

    /// <summary>Somebody looks at the app's home.</summary>
    public sealed record Home(string User) : Meaning;

    /// <summary>The bot's token is of no use any more.</summary>
    public sealed record Revoked(string Why, bool IsUninstalled) : Meaning;

    /// <summary>Nothing to this bot.</summary>
    public sealed record Nothing : Meaning;
}
