namespace BotFramework.Authentication;

/// <summary>
/// The addresses and names of one cloud that bots are registered in, chosen by the setting ChannelService. Documented, in the sources of
/// Microsoft's Bot Framework and Teams SDKs: all of the public cloud and of the US Government's, of 21Vianet's everything but the hosts.
/// Inferred: that 21Vianet's services stand below the domain of its channel service, for no list of its hosts is published. Where that is
/// wrong, TrustedServiceHosts corrects it.
/// </summary>
/// <param name="Login">Host of the login service.</param>
/// <param name="Tenant">Whose tokens a bot gets that may be used in every tenant.</param>
/// <param name="Scope">What the bot's own token is for.</param>
/// <param name="Issuer">Who signs the tokens of channels.</param>
/// <param name="OpenIdMetadata">Where the keys are told that they are signed with.</param>
/// <param name="Hosts">Who may see the bot's token.</param>
internal sealed record Cloud(string Login, string Tenant, string Scope, string Issuer, string OpenIdMetadata, TrustedHosts Hosts)
{
    /// <summary>Also for GCC, which has hosts of its own and nothing else.</summary>
    public static readonly Cloud Public = new(
        "https://login.microsoftonline.com",
        "botframework.com",
        "https://api.botframework.com",
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        new TrustedHosts(["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "*.botframework.com"]));

    /// <summary>GCC High and DoD.</summary>
    public static readonly Cloud UsGovernment = new(
        "https://login.microsoftonline.us",
        "MicrosoftServices.onmicrosoft.us",
        "https://api.botframework.us",
        "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        new TrustedHosts(["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us", "*.botframework.azure.us"]));

    public static readonly Cloud Vianet = new(
        "https://login.partner.microsoftonline.cn",
        "microsoftservices.partner.onmschina.cn",
        "https://api.botframework.azure.cn",
        "https://api.botframework.azure.cn",
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        new TrustedHosts(["*.botframework.azure.cn"]));

    /// <exception cref="InvalidOperationException">There is no such cloud.</exception>
    public static Cloud Of(string? channelService) => channelService switch
    {
        null => Public,
        "https://botframework.azure.us" => UsGovernment,
        "https://botframework.azure.cn" => Vianet,
        _ => throw new InvalidOperationException(
            $"ChannelService is {channelService}; it may be empty (the public cloud), https://botframework.azure.us or https://botframework.azure.cn."),
    };
}
