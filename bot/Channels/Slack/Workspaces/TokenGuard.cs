using Microsoft.AspNetCore.DataProtection;

namespace Helmsman.Bot.Channels.Slack.Workspaces;

/// <summary>Tokens are kept so that whoever has the database file alone cannot speak as the bot.</summary>
public sealed class TokenGuard(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("helmsman.slack.token.v1");

    public string Hide(string token) => protector.Protect(token);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The key ring it was hidden with is gone.</exception>
    public string Reveal(string hidden) => protector.Unprotect(hidden);
}
