using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace BotFramework.Authentication;

/// <summary>With what the bot proves to the login service which bot it is.</summary>
public abstract class ServiceClientCredentialsFactory
{
    private protected ServiceClientCredentialsFactory()
    {
    }

    /// <summary>How to ask for the bot's own token. The answer comes from MSAL's cache where that still has five minutes to run.</summary>
    internal abstract Func<CancellationToken, Task<AuthenticationResult>> Login(AuthenticationSettings settings, IMsalHttpClientFactory http);

    // Instance discovery would ask Microsoft's public cloud about the login host; the host is the operator's own setting.
    private protected static ConfidentialClientApplicationBuilder Client(string appId, AuthenticationSettings settings, IMsalHttpClientFactory http) =>
        ConfidentialClientApplicationBuilder
            .Create(appId)
            .WithAuthority(new Uri(settings.LoginUrl), validateAuthority: false)
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(http);

    private protected static Func<CancellationToken, Task<AuthenticationResult>> Ask(IConfidentialClientApplication client, AuthenticationSettings settings) =>
        cancellationToken => client.AcquireTokenForClient([settings.Resource + "/.default"]).ExecuteAsync(cancellationToken);
}

/// <summary>By a certificate with its private key. Its tenant is that of the settings, which the real packages are told here.</summary>
public sealed class CertificateServiceClientCredentialsFactory(X509Certificate2 certificate, string appId, string? tenantId = null)
    : ServiceClientCredentialsFactory
{
    internal override Func<CancellationToken, Task<AuthenticationResult>> Login(AuthenticationSettings settings, IMsalHttpClientFactory http)
    {
        var client = Client(appId, settings, http).WithCertificate(certificate);
        return Ask((tenantId is null ? client : client.WithTenantId(tenantId)).Build(), settings);
    }
}

internal sealed class ClientSecret(string appId, string secret) : ServiceClientCredentialsFactory
{
    internal override Func<CancellationToken, Task<AuthenticationResult>> Login(AuthenticationSettings settings, IMsalHttpClientFactory http) =>
        Ask(Client(appId, settings, http).WithClientSecret(secret).Build(), settings);
}

/// <summary>By the machine it runs on: Azure gives the token to whatever runs there, and no secret is kept anywhere.</summary>
internal sealed class ManagedIdentity(string clientId) : ServiceClientCredentialsFactory
{
    internal override Func<CancellationToken, Task<AuthenticationResult>> Login(AuthenticationSettings settings, IMsalHttpClientFactory http)
    {
        var identity = ManagedIdentityApplicationBuilder
            .Create(ManagedIdentityId.WithUserAssignedClientId(clientId))
            .WithHttpClientFactory(http)
            .Build();
        return cancellationToken => identity.AcquireTokenForManagedIdentity(settings.Resource).ExecuteAsync(cancellationToken);
    }
}
