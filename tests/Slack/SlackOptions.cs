namespace Helmsman.Slack;

/// <summary>What may be different from one Slack to another. Everything in it is made up.</summary>
public sealed record SlackOptions
{
    /// <summary>Message ids, limits, trigger ids and signatures go by it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public string Team { get; init; } = "T0MADEUP";

    public string TeamName { get; init; } = "Made-up shop";

    public string App { get; init; } = "A0MADEUP";

    /// <summary>What the app is in the workspace as a user.</summary>
    public string BotUser { get; init; } = "U0HELMSMAN";

    public string BotToken { get; init; } = "xoxb-made-up";

    public string AppToken { get; init; } = "xapp-made-up";

    public string SigningSecret { get; init; } = "made-up-signing-secret";

    public string ClientId { get; init; } = "100.200";

    public string ClientSecret { get; init; } = "made-up-client-secret";

    /// <summary>True: events go through the connection that the bot opened, not over HTTP.</summary>
    public bool SocketMode { get; init; }

    /// <summary>True: who asks faster than Slack's documented limits is answered 429.</summary>
    public bool KeepsLimits { get; init; } = true;
}
