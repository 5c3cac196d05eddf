using Helmsman.Loopback;

namespace Helmsman.Connector.Limits;

/// <summary>What a limit counts.</summary>
public enum Limited
{
    /// <summary>Sends and replies of a bot to one conversation thread.</summary>
    Send,

    /// <summary>Creations of a bot, by the thread's channel or the person.</summary>
    Create,

    /// <summary>Rosters of one conversation.</summary>
    GetMembers,

    /// <summary>Whole rosters without pages, which are deprecated.</summary>
    GetAllMembers,

    /// <summary>The channels of one team.</summary>
    GetConversations,

    /// <summary>All requests of an app in a tenant.</summary>
    App,
}

/// <summary>What Teams lets a bot do.</summary>
public static class RateLimits
{
    /// <summary>
    /// The bot's own columns of the table in Microsoft's page 'Optimize your bot with rate limiting in Teams' (rate-limit, 2026-10-08, 'estimation
    /// only'), and its 50 requests per second per app and tenant. The columns for all bots together need a second bot and are left out.
    /// The deprecated roster without pages has five a minute. Updates and deletions are not in the table: they count as requests of the app.
    /// </summary>
    public static IReadOnlyList<RateLimit<Limited>> Documented { get; } =
    [
        new(Limited.Send, TimeSpan.FromSeconds(1), 7),
        new(Limited.Send, TimeSpan.FromSeconds(2), 8),
        new(Limited.Send, TimeSpan.FromSeconds(30), 60),
        new(Limited.Send, TimeSpan.FromSeconds(3600), 1800),
        new(Limited.Create, TimeSpan.FromSeconds(1), 7),
        new(Limited.Create, TimeSpan.FromSeconds(2), 8),
        new(Limited.Create, TimeSpan.FromSeconds(30), 60),
        new(Limited.Create, TimeSpan.FromSeconds(3600), 1800),
        new(Limited.GetMembers, TimeSpan.FromSeconds(1), 14),
        new(Limited.GetMembers, TimeSpan.FromSeconds(2), 16),
        new(Limited.GetMembers, TimeSpan.FromSeconds(30), 120),
        new(Limited.GetMembers, TimeSpan.FromSeconds(3600), 3600),
        new(Limited.GetConversations, TimeSpan.FromSeconds(1), 14),
        new(Limited.GetConversations, TimeSpan.FromSeconds(2), 16),
        new(Limited.GetConversations, TimeSpan.FromSeconds(30), 120),
        new(Limited.GetConversations, TimeSpan.FromSeconds(3600), 3600),
        new(Limited.GetAllMembers, TimeSpan.FromSeconds(60), 5),
        new(Limited.App, TimeSpan.FromSeconds(1), 50),
    ];
}
