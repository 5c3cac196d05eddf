using Microsoft.Extensions.Configuration;

namespace BotFramework.Authentication;

/// <summary>The bot's registration, and the addresses and names of the cloud it is registered in.</summary>
internal sealed record AuthenticationSettings
{
    /// <summary>Without it nobody is asked for proof and none is given.</summary>
    public string? AppId { get; init; }

    public string TokenIssuer { get; init; } = Cloud.Public.Issuer;
    public string OpenIdMetadata { get; init; } = Cloud.Public.OpenIdMetadata;

    /// <summary>Where the bot gets its own token: login host and tenant.</summary>
    public string LoginUrl { get; init; } = $"{Cloud.Public.Login}/{Cloud.Public.Tenant}";

    /// <summary>What the bot's own token is for, without <c>/.default</c>.</summary>
    public string Resource { get; init; } = Cloud.Public.Scope;

    public TrustedHosts Hosts { get; init; } = Cloud.Public.Hosts;

    /// <summary>Reads the settings under the names that the real packages use; <c>TrustedServiceHosts</c> is our own.</summary>
    /// <exception cref="InvalidOperationException">The settings contradict each other or ask for what is not supported.</exception>
    public static AuthenticationSettings From(IConfiguration configuration)
    {
        var cloud = Cloud.Of(configuration.Text("ChannelService"));
        var hosts = HostsIn(configuration);
        return new AuthenticationSettings
        {
            AppId = configuration.Text("MicrosoftAppId"),
            TokenIssuer = configuration.Text("ToBotFromChannelTokenIssuer") ?? cloud.Issuer,
            OpenIdMetadata = configuration.Text("ToBotFromChannelOpenIdMetadataUrl") ?? cloud.OpenIdMetadata,
            LoginUrl = configuration.Text("ToChannelFromBotLoginUrl") ?? $"{cloud.Login}/{AppRegistration.TenantIn(configuration) ?? cloud.Tenant}",
            Resource = WithoutDefault(configuration.Text("ToChannelFromBotOAuthScope") ?? cloud.Scope),
            Hosts = hosts.Length > 0 ? new TrustedHosts(hosts) : cloud.Hosts,
        };
    }

    private static string WithoutDefault(string scope)
    {
        const string Default = "/.default";
        return (scope.EndsWith(Default, StringComparison.Ordinal) ? scope[..^Default.Length] : scope).TrimEnd('/');
    }

    private static string[] HostsIn(IConfiguration configuration)
    {
        var section = configuration.GetSection("TrustedServiceHosts");
        return section.Value?.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            ?? [.. section.GetChildren().Select(each => each.Value).OfType<string>()];
    }
}
