using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Helmsman.Tests.BotFramework;

/// <summary>With what the bot proves to the login service that it is itself, and how long it lives on what it got.</summary>
public sealed class ProofTests
{
    private const string Tenant = "aaaaaaaa-0000-0000-0000-000000000001";

    /// <summary>MSAL keeps a managed identity's token for the whole process: each test is another bot.</summary>
    private readonly string appId = Guid.NewGuid().ToString();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(300, 2)]
    [InlineData(330, 1)]
    public async Task A_token_with_five_minutes_left_to_run_is_not_used_any_more(int expiresIn, int asked)
    {
        var issuer = new Issuer { ExpiresIn = expiresIn };
        var wire = issuer.Configure(new Wire());

        await SendAsync(wire);
        await SendAsync(wire);

        Assert.Equal(asked, issuer.Tokens);
        Assert.Equal($"Bearer own-{asked}", Sent(wire).Last().Headers["Authorization"]);
    }

    [Fact]
    public async Task A_token_is_kept_until_five_minutes_before_it_expires_whatever_the_library_keeps()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var asked = 0;
        var token = new AppToken(
            _ => Task.FromResult(new Microsoft.Identity.Client.AuthenticationResult(
                $"own-{++asked}", false, null, clock.GetUtcNow().AddHours(1), default, null, null, null, [], Guid.Empty)),
            clock);

        await token.GetAsync(Now);
        clock.Advance(TimeSpan.FromMinutes(55) - TimeSpan.FromSeconds(1));
        Assert.Equal("own-1", await token.GetAsync(Now));

        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["own-2", "own-2"], await Task.WhenAll(token.GetAsync(Now), token.GetAsync(Now)));
    }

    [Fact]
    public async Task A_certificate_signs_for_the_bot_and_stays_where_it_is()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=helmsman.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var wire = new Issuer().Configure(new Wire()).With("MicrosoftAppPassword", null);
        wire.Proof = new CertificateServiceClientCredentialsFactory(certificate, Issuer.AppId, Tenant);

        await SendAsync(wire);

        var login = Logins(wire).Single();
        var form = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(login.Body);
        var assertion = new JsonWebToken(form["client_assertion"]);
        Assert.Equal($"POST /{Tenant}/oauth2/v2.0/token", login.Line);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Equal((Issuer.AppId, "PS256"), (assertion.Subject, assertion.Alg));
        Assert.False(form.ContainsKey("client_secret"));
        Assert.Equal("Bearer own-1", Sent(wire).Single().Headers["Authorization"]);
    }

    [Theory]
    [InlineData("UserAssignedMSI")]
    [InlineData("UserAssignedMsi")]
    [InlineData("userassignedmsi")]
    public async Task A_managed_identity_asks_the_machine_it_runs_on(string type)
    {
        var wire = new Wire
        {
            Answer = request => request.RequestUri!.Host == "169.254.169.254"
                ? Wire.Json(HttpStatusCode.OK, """{"access_token":"managed-1","expires_in":"3600","expires_on":"4102444800","resource":"https://api.botframework.com","token_type":"Bearer"}""")
                : Wire.Json(HttpStatusCode.OK, "{}"),
        }.With("MicrosoftAppId", appId).With("MicrosoftAppType", type).With("MicrosoftAppTenantId", Tenant);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(wire)));

        Assert.Contains(wire.Calls, each => each.Line.Contains($"client_id={appId}", StringComparison.Ordinal));
        Assert.Contains(wire.Calls, each => each.Line.Contains("resource=https://api.botframework.com", StringComparison.Ordinal));
        Assert.Single(wire.Calls, each => each.Line.Contains("/oauth2/token", StringComparison.Ordinal));
        Assert.All(Sent(wire), each => Assert.Equal("Bearer managed-1", each.Headers["Authorization"]));
    }

    [Fact]
    public void A_managed_identity_has_no_password()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([
            new("MicrosoftAppId", appId), new("MicrosoftAppType", "UserAssignedMSI"), new("MicrosoftAppTenantId", Tenant), new("MicrosoftAppPassword", "secret")]).Build();

        Assert.Throws<InvalidOperationException>(() => new ConfigurationBotFrameworkAuthentication(settings));
    }

    [Fact]
    public async Task A_login_service_that_refuses_is_named_by_its_codes_and_the_secret_is_told_nobody()
    {
        const string Secret = "the-secret-of-the-bot";
        var wire = new Wire
        {
            Answer = _ => Wire.Json(HttpStatusCode.Unauthorized, $$"""{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret {{Secret}} provided.","error_codes":[7000215]}"""),
        }.With("MicrosoftAppId", Issuer.AppId).With("MicrosoftAppPassword", Secret);

        var refusal = await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(wire));

        Assert.Equal("The login service gave the bot no token: invalid_client, HTTP 401, AADSTS7000215.", refusal.Message);
        Assert.DoesNotContain(Secret, refusal.ToString() + string.Join('\n', wire.Log.All), StringComparison.Ordinal);
        Assert.Empty(Sent(wire));
    }

    [Fact]
    public async Task A_login_service_that_does_not_answer_is_given_up_after_half_a_minute_by_all_who_wait()
    {
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider();
        var asked = 0;
        var token = new AppToken(
            async given =>
            {
                asked++;
                await Task.Delay(Timeout.InfiniteTimeSpan, clock, given);
                throw new InvalidOperationException("It is never reached.");
            },
            clock);
        Task<string>[] waiting = [.. Enumerable.Range(0, 5).Select(_ => token.GetAsync(Now))];
        while (Volatile.Read(ref asked) == 0)
        {
            await Task.Yield();
        }

        clock.Advance(TimeSpan.FromSeconds(30));

        foreach (var each in waiting)
        {
            var failure = await Assert.ThrowsAsync<HttpRequestException>(() => each);
            Assert.Equal(HttpRequestError.UserAuthenticationError, failure.HttpRequestError);
            Assert.Contains("30 s", failure.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Who_no_longer_waits_for_the_token_is_told_that_there_was_none_yet()
    {
        var token = new AppToken(
            async given =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, given);
                throw new InvalidOperationException("It is never reached.");
            },
            new Microsoft.Extensions.Time.Testing.FakeTimeProvider());
        using var stop = new CancellationTokenSource();
        var waiting = token.GetAsync(stop.Token);

        await stop.CancelAsync();

        var stopped = await Assert.ThrowsAsync<TaskCanceledException>(() => waiting);
        Assert.Equal(HttpRequestError.UserAuthenticationError, Assert.IsType<HttpRequestException>(stopped.InnerException).HttpRequestError);
        Assert.Equal(stop.Token, stopped.CancellationToken);
    }

    private static IEnumerable<Wire.Call> Sent(Wire wire) => wire.Calls.Where(each => each.Line.Contains("/activities", StringComparison.Ordinal));

    private static IEnumerable<Wire.Call> Logins(Wire wire) => wire.Calls.Where(each => each.Line.Contains("/oauth2/v2.0/token", StringComparison.Ordinal));

    private static Task SendAsync(Wire wire)
    {
        var reference = new ConversationReference { Conversation = new() { Id = "a:1" }, ChannelId = "msteams", ServiceUrl = Wire.ServiceUrl };
        return wire.Adapter.ContinueConversationAsync(Issuer.AppId, reference, (turn, token) => turn.SendActivityAsync("x", cancellationToken: token), Now);
    }
}
