using System.Collections.Concurrent;
using Helmsman.Bot.Sending;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Conversations;

/// <summary>Reaches a person alone, opening a chat with him when there is none yet.</summary>
public sealed partial class Chats(ConversationBook conversations, Adapters adapters, IConfiguration configuration, ILogger<Chats> logger)
{
    /// <summary>People of whom the log says already that no chat could be opened with them.</summary>
    private readonly ConcurrentDictionary<string, string> refused = new(StringComparer.Ordinal);

    /// <returns>His own chats; where none of those that are known takes anything from the bot, one in another channel too, if there can be one.</returns>
    public async Task<IReadOnlyList<KnownConversation>> OfAsync(string shop, Person person, CancellationToken cancellationToken)
    {
        var known = await conversations.ChatsOfAsync(shop, person.Id, cancellationToken);
        return known.Any(chat => chat.IsOpen) ? known : [.. known, .. await OpenAsync(shop, person, [.. known.Select(chat => chat.Channel)], cancellationToken)];
    }

    /// <summary>The shop's channels that take something from the bot.</summary>
    public async Task<IReadOnlyList<KnownConversation>> ChannelsOfAsync(string shop, CancellationToken cancellationToken) =>
        [.. (await conversations.ChannelsOfAsync(shop, cancellationToken)).Where(place => place.IsOpen)];

    private async Task<IReadOnlyList<KnownConversation>> OpenAsync(string shop, Person person, IReadOnlyList<string> silent, CancellationToken cancellationToken)
    {
        var channels = await conversations.ChannelsOfAsync(shop, cancellationToken);
        foreach (var account in person.Accounts.Where(account => !silent.Contains(account.Channel, StringComparer.Ordinal)))
        {
            if (channels.FirstOrDefault(place => place.Channel == account.Channel) is { } beside)
            {
                return await TryOpenAsync(beside, person, account, cancellationToken);
            }
        }

        if (silent is [])
        {
            Log.NotReachable(logger, person.Id);
        }

        return [];
    }

    /// <summary>A person may have blocked the bot, or not have the app: the channel's copy must go out all the same, and each hand-off tries again.</summary>
    private async Task<IReadOnlyList<KnownConversation>> TryOpenAsync(KnownConversation beside, Person person, Account account, CancellationToken cancellationToken)
    {
        try
        {
            var chat = await OpenAsync(beside, person, account, cancellationToken);
            refused.TryRemove(person.Id, out _);
            return [chat];
        }
        catch (Exception error) when (error is ErrorResponseException or TroubleException or HttpRequestException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            var why = (error as ErrorResponseException)?.Body?.Error?.Code ?? error.Message;
            if (refused.TryAdd(person.Id, why))
            {
                Log.NotOpened(logger, person.Id, beside.Channel, why);
            }

            return [];
        }
    }

    private async Task<KnownConversation> OpenAsync(KnownConversation beside, Person person, Account account, CancellationToken cancellationToken)
    {
        var opened = beside;
        // Exactly one member and the tenant; asked for twice, the channel gives the same chat.
        var wanted = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount { Id = beside.BotId },
            Members = [new ChannelAccount { Id = account.User }],
            TenantId = beside.TenantId,
        };
        await adapters.Of(beside.Channel).CreateConversationAsync(
            configuration["MicrosoftAppId"] ?? string.Empty,
            beside.Channel,
            beside.ServiceUrl,
            null,
            wanted,
            async (turn, ct) => opened = await conversations.NoteChatAsync(beside, person, turn.Activity.Conversation.Id, ct),
            cancellationToken);
        return opened;
    }

    private static partial class Log
    {
        [LoggerMessage(1300, LogLevel.Warning, "{Person} has no account in any channel the bot is in: the card goes to the shop's channel only")]
        public static partial void NotReachable(ILogger logger, string person);

        [LoggerMessage(1301, LogLevel.Warning, "No chat could be opened with {Person} in {Channel}: the card goes to the shop's channel only. {Error}")]
        public static partial void NotOpened(ILogger logger, string person, string channel, string error);
    }
}
