using Microsoft.Extensions.Configuration;

namespace BotFramework.Authentication;

/// <summary>
/// The bot's registration, and the addresses and names of the cloud it is registered in; the defaults are the public cloud's.
/// </summary>
internal sealed record AuthenticationSettings
{
    private static readonly string[] PublicHosts =
    [
        "smba.trafficmanager.net", "*.botframework.com", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us",
        "*.botframework.azure.us", "*.botframework.azure.cn",
    ];

    /// <summary>Without it nobody is asked for proof and none is given.</summary>
    public string? AppId { get; init; }

    public string? Password { get; init; }
    public string TokenIssuer { get; init; } = "https://api.botframework.com";
    public string OpenIdMetadata { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the bot gets its own token: login host and tenant.</summary>
    public string LoginUrl { get; init; } = "https://login.microsoftonline.com/botframework.com";

    public string Scope { get; init; } = "https://api.botframework.com/.default";
    public TrustedHosts Hosts { get; init; } = new(PublicHosts);

    /// <summary>Reads the settings under the names that the real packages use; <c>TrustedServiceHosts</c> is our own.</summary>
    /// <exception cref="InvalidOperationException">The settings contradict each other or ask for what is not supported.</exception>
    public static AuthenticationSettings From(IConfiguration configuration)
    {
        var defaults = new AuthenticationSettings();
        var appId = Text(configuration, "MicrosoftAppId");
        var password = Text(configuration, "MicrosoftAppPassword");
        if (appId is not null && password is null)
        {
            throw new InvalidOperationException("MicrosoftAppId is set, MicrosoftAppPassword is not: the bot could not answer anybody.");
        }

        var scope = Text(configuration, "ToChannelFromBotOAuthScope") ?? defaults.Scope;
        return new AuthenticationSettings
        {
            AppId = appId,
            Password = password,
            TokenIssuer = Text(configuration, "ToBotFromChannelTokenIssuer") ?? defaults.TokenIssuer,
            OpenIdMetadata = Text(configuration, "ToBotFromChannelOpenIdMetadataUrl") ?? defaults.OpenIdMetadata,
            LoginUrl = Text(configuration, "ToChannelFromBotLoginUrl") ?? (appId is null ? null : LoginOf(configuration)) ?? defaults.LoginUrl,
            Scope = scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope.TrimEnd('/') + "/.default",
            Hosts = HostsOf(configuration) is { Length: > 0 } hosts ? new TrustedHosts(hosts) : defaults.Hosts,
        };
    }

    private static string? LoginOf(IConfiguration configuration) => Text(configuration, "MicrosoftAppType") switch
    {
        null or "MultiTenant" => null,
        "SingleTenant" => Text(configuration, "MicrosoftAppTenantId") is { } tenant
            ? $"https://login.microsoftonline.com/{tenant}"
            : throw new InvalidOperationException("MicrosoftAppType is SingleTenant, MicrosoftAppTenantId is not set."),
        var other => throw new InvalidOperationException($"MicrosoftAppType '{other}' is not supported; SingleTenant and MultiTenant are."),
    };

    private static string[] HostsOf(IConfiguration configuration)
    {
        var section = configuration.GetSection("TrustedServiceHosts");
        return section.Value?.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            ?? [.. section.GetChildren().Select(each => each.Value).OfType<string>()];
    }

    private static string? Text(IConfiguration configuration, string key) =>
        
            configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
