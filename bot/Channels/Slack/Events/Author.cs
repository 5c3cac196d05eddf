using Helmsman.Bot.Channels.Slack.People;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>Somebody who does something, or stands in a text.</summary>
/// <param name="Name">His id, where Slack does not tell. User text.</param>
/// <param name="IsPerson">Also where it is not known.</param>
internal sealed record Author(string Id, string Name, string? Locale, string? Zone, bool IsPerson)
{
    public static Author Of(string id, SlackPerson? known) => new(id, known?.Name ?? id, known?.Locale, known?.Zone, known?.IsPerson is not false);

    public ChannelAccount ToAccount() => new() { Id = Id, Name = Name };
}
