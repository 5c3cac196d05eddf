using Helmsman.Connector.Identity;
using Helmsman.Connector.Limits;
using Helmsman.Loopback;

namespace Helmsman.Connector;

/// <summary>What may be different from one connector to another; the defaults are those of Teams' public cloud.</summary>
public sealed record ConnectorOptions
{
    /// <summary>0: a free one.</summary>
    public int Port { get; init; }

    /// <summary>Limits, ids, token lifetimes and times in activities go by it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public BotRegistration Bot { get; init; } = BotRegistration.MadeUp;

    public string Issuer { get; init; } = "https://api.botframework.com";

    public string Scope { get; init; } = "https://api.botframework.com/.default";

    /// <summary>The channels that the signing keys are good for.</summary>
    public IReadOnlyList<string> Endorsements { get; init; } = ["msteams", "slack", "webchat", "directline", "emulator"];

    /// <summary>Of the tokens that come with activities.</summary>
    public TimeSpan InboundTokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Of the tokens that the bot is given; the answer's <c>expires_in</c> says it in seconds.</summary>
    public TimeSpan OutboundTokenLifetime { get; init; } = TimeSpan.FromHours(1);

    public IReadOnlyList<RateLimit<Limited>> Limits { get; init; } = RateLimits.Documented;

    /// <summary>Whether a call that was refused for a limit counts towards it. The documentation does not say; the milder reading is the default.</summary>
    public bool RefusedCallsCount { get; init; }

    public RetryAfterForm RetryAfter { get; init; } = RetryAfterForm.Seconds;

    /// <summary>
    /// Most bytes of an activity's JSON in UTF-16, base64 images left out: 'about 100 KB' (format-your-bot-messages, 2026-08-17).
    /// </summary>
    public int MostBytes { get; init; } = 100 * 1024;
}
