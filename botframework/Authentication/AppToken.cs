using Microsoft.Identity.Client;

namespace BotFramework.Authentication;

/// <summary>The bot's own token, fetched once and kept by MSAL until shortly before it expires.</summary>
internal sealed class AppToken(AuthenticationSettings settings, IMsalHttpClientFactory http) : IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    // Instance discovery would ask Microsoft's public cloud about the login host; the host is the operator's own setting.
    private readonly IConfidentialClientApplication application = ConfidentialClientApplicationBuilder
        .Create(settings.AppId)
        .WithClientSecret(settings.Password)
        .WithAuthority(new Uri(settings.LoginUrl), validateAuthority: false)
        .WithInstanceDiscovery(false)
        .WithHttpClientFactory(http)
        .Build();

    /// <summary>A token that is valid for some minutes at least.</summary>
    /// <exception cref="MsalException">The login service refused or could not be reached.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            return (await application.AcquireTokenForClient([settings.Scope]).ExecuteAsync(cancellationToken)).AccessToken;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();
}
