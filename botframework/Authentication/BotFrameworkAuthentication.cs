using System.Security.Claims;
using BotFramework.Connector;
using BotFramework.Schema;

namespace BotFramework.Authentication;

/// <summary>Who may call the bot, and how the bot proves itself to channels.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>
    /// Judges a received activity by its Authorization header. An identity that is not authenticated was let in without proof.
    /// </summary>
    /// <exception cref="UnauthorizedAccessException">The caller is not who may send this activity.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}

public sealed class AuthenticateRequestResult
{
    public ClaimsIdentity ClaimsIdentity { get; set; } = null!;
    public ConnectorFactory ConnectorFactory { get; set; } = null!;
}

public abstract class ConnectorFactory
{
    /// <summary>A client for the service at this address.</summary>
    /// <exception cref="UnauthorizedAccessException">The bot must not show its token to that address.</exception>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
