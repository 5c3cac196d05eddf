using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Helmsman.Bot.Trust;

/// <summary>
/// Who may bring activities: whoever the Bot Framework vouches for, from a tenant that is served. Everybody else gets 401; the real packages
/// let some of their own exceptions escape instead, which would be a 500.
/// </summary>
public sealed class TrustedCallers(
    IConfiguration configuration, IOptions<HelmsmanSettings> settings, IHttpClientFactory http, ILogger<TrustedCallers> logger)
    : ConfigurationBotFrameworkAuthentication(
        configuration, credentialsFactory: AppCertificate.ProofIn(configuration), httpClientFactory: http, logger: logger)
{
    private readonly AllowedTenants tenants = AllowedTenants.From(settings.Value.AllowedTenants, configuration);

    /// <exception cref="UnauthorizedAccessException">The caller is not who may send this activity.</exception>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        var result = await VouchedForAsync(activity, authHeader, cancellationToken);
        Demand(Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out _), "The activity does not say where it is to be answered.");
        Demand(tenants.Admit(activity), "The activity comes from a tenant that is not among Helmsman:AllowedTenants.");
        return result;
    }

    private async Task<AuthenticateRequestResult> VouchedForAsync(Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        }
        catch (Exception error) when (error is SecurityTokenException or ArgumentException)
        {
            throw new UnauthorizedAccessException("The token is not valid.", error);
        }
    }

    private static void Demand(bool met, string otherwise)
    {
        if (!met)
        {
            throw new UnauthorizedAccessException(otherwise);
        }
    }
}
