using Microsoft.Extensions.Configuration;

namespace Helmsman.Tests.BotFramework;

public sealed class CloudTests
{
    private const string Own = "aaaaaaaa-0000-0000-0000-000000000001";

    [Theory]
    [InlineData("", "https://api.botframework.com", "https://login.botframework.com/v1/.well-known/openidconfiguration", "https://login.microsoftonline.com/", "botframework.com")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us", "https://login.botframework.azure.us/v1/.well-known/openidconfiguration", "https://login.microsoftonline.us/", "MicrosoftServices.onmicrosoft.us")]
    [InlineData("https://botframework.azure.cn", "https://api.botframework.azure.cn", "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration", "https://login.partner.microsoftonline.cn/", "microsoftservices.partner.onmschina.cn")]
    public void One_setting_chooses_a_cloud(string service, string issuer, string metadata, string login, string tenantOfAll)
    {
        var many = With(("ChannelService", service), ("MicrosoftAppType", "MultiTenant"));
        var one = With(("ChannelService", service), ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", Own));

        Assert.Equal((issuer, issuer, metadata), (many.TokenIssuer, many.Resource, many.OpenIdMetadata));
        Assert.Equal((login + tenantOfAll, login + Own), (many.LoginUrl, one.LoginUrl));
    }

    [Theory]
    [InlineData("", "https://smba.trafficmanager.net/emea/", true)]
    [InlineData("", "https://smba.infra.gcc.teams.microsoft.com/gcc", true)]
    [InlineData("", "https://directline.botframework.com/", true)]
    [InlineData("", "https://smba.infra.gov.teams.microsoft.us/gcch", false)]
    [InlineData("https://botframework.azure.us", "https://smba.infra.gov.teams.microsoft.us/gcch", true)]
    [InlineData("https://botframework.azure.us", "https://smba.infra.dod.teams.microsoft.us/dod", true)]
    [InlineData("https://botframework.azure.us", "https://smba.trafficmanager.net/emea/", false)]
    [InlineData("https://botframework.azure.cn", "https://webchat.botframework.azure.cn/", true)]
    [InlineData("https://botframework.azure.cn", "https://smba.trafficmanager.net/emea/", false)]
    public void A_clouds_token_is_shown_to_the_hosts_of_that_cloud_only(string service, string serviceUrl, bool trusted) =>
        Assert.Equal(trusted, With(("ChannelService", service)).Hosts.Trusts(new Uri(serviceUrl)));

    [Fact]
    public void Each_value_can_be_set_alone()
    {
        var settings = With(
            ("ChannelService", "https://botframework.azure.cn"),
            ("ToBotFromChannelTokenIssuer", "https://issuer.example"),
            ("ToChannelFromBotOAuthScope", "https://scope.example/.default"),
            ("TrustedServiceHosts", "a.example, *.b.example"));

        Assert.Equal(("https://issuer.example", "https://scope.example"), (settings.TokenIssuer, settings.Resource));
        Assert.Equal("https://login.botframework.azure.cn/v1/.well-known/openidconfiguration", settings.OpenIdMetadata);
        Assert.True(settings.Hosts.Trusts(new Uri("https://x.b.example/")));
        Assert.False(settings.Hosts.Trusts(new Uri("https://x.botframework.azure.cn/")));
        Assert.Equal("https://login.example/t", With(("ToChannelFromBotLoginUrl", "https://login.example/t")).LoginUrl);
        Assert.Equal("https://metadata.example/", With(("ToBotFromChannelOpenIdMetadataUrl", "https://metadata.example/")).OpenIdMetadata);
    }

    private static AuthenticationSettings With(params (string Key, string Value)[] settings) => AuthenticationSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection([new("MicrosoftAppId", Issuer.AppId), .. settings.Select(each => KeyValuePair.Create<string, string?>(each.Key, each.Value))])
        .Build());
}
