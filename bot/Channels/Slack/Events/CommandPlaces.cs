using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Sending;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>Where a command can be answered. Slack offers commands everywhere, also where the bot is not.</summary>
public sealed partial class CommandPlaces(IDocuments documents, SlackApi api, ILogger<CommandPlaces> logger)
{
    /// <summary>Goes by what is known already: Slack waits for this.</summary>
    public async Task<bool> IsHereAsync(string team, string channel, CancellationToken cancellationToken) =>
        await documents.FindAsync(KnownConversation.Documents, SlackChannel.WhereOf(channel), cancellationToken) is { IsThere: true } known && known.TenantId == team;

    /// <summary>The same of a person's language; null where it is not known.</summary>
    public async Task<string?> LocaleOfAsync(string team, string user, CancellationToken cancellationToken) =>
        (await documents.FindAsync(SlackPerson.Documents, SlackPerson.IdOf(team, user), cancellationToken))?.Locale;

    /// <returns>The person's own chat with the bot; null when Slack opens none.</returns>
    public async Task<string?> ChatWithAsync(string team, string user, CancellationToken cancellationToken)
    {
        try
        {
            return (await api.CallAsync(team, SlackMethods.OpenConversation, new() { ["users"] = user }, cancellationToken)).Id("channel", "id");
        }
        catch (Exception error) when (error is TroubleException or HttpRequestException)
        {
            Log.NotOpened(logger, user, error.Message);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1708, LogLevel.Warning, "No chat could be opened with {User}, whose command stays without an answer: {Error}")]
        public static partial void NotOpened(ILogger logger, string user, string error);
    }
}
