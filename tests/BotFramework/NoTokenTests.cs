using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Helmsman.Tests.BotFramework;

/// <summary>The login service is away: whoever sends must be able to tell that nothing was sent.</summary>
public sealed class NoTokenTests : IDisposable
{
    private readonly RSA key = RSA.Create(2048);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Ways => new MatrixTheoryData<string, string>(
        ["secret", "certificate", "managed identity"],
        ["refused", "cut", "cut while it answered", "no address", "a hotel's page", "no token in it"]);

    public void Dispose() => key.Dispose();

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Without_a_token_nothing_is_sent_and_the_error_says_so(string proof, string failure)
    {
        var wire = Proving(proof);
        wire.Answer = request => request.RequestUri!.AbsoluteUri.StartsWith(Wire.ServiceUrl, StringComparison.Ordinal)
            ? Wire.Json(HttpStatusCode.OK, """{"id":"sent-1"}""")
            : Failing(failure);

        var refusal = await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(wire));

        Assert.Equal(HttpRequestError.UserAuthenticationError, refusal.HttpRequestError);
        Assert.StartsWith("The login service gave the bot no token: ", refusal.Message, StringComparison.Ordinal);
        Assert.Null(refusal.InnerException);
        Assert.DoesNotContain(wire.Calls, each => each.Line.Contains("/activities", StringComparison.Ordinal));
    }

    // MSAL keeps a managed identity's token for the whole process: each test is another bot.
    private Wire Proving(string proof)
    {
        var appId = Guid.NewGuid().ToString();
        var wire = new Wire().With("MicrosoftAppId", appId);
        switch (proof)
        {
            case "secret":
                return wire.With("MicrosoftAppPassword", "secret");
            case "certificate":
                wire.Proof = new CertificateServiceClientCredentialsFactory(Certificate(), appId);
                return wire;
            default:
                return wire.With("MicrosoftAppType", "UserAssignedMSI").With("MicrosoftAppTenantId", "a-tenant");
        }
    }

    private X509Certificate2 Certificate() => new CertificateRequest("CN=helmsman.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));

    private static HttpResponseMessage Failing(string failure) => failure switch
    {
        "refused" => Wire.Json(HttpStatusCode.BadRequest, """{"error":"temporarily_unavailable","error_description":"AADSTS90033: A transient error has occurred."}"""),
        "cut" => throw new HttpRequestException(HttpRequestError.ResponseEnded, "the connection was cut"),
        "cut while it answered" => throw new HttpRequestException("Error while copying content to a stream.", new HttpIOException(HttpRequestError.ResponseEnded)),
        "no address" => throw new HttpRequestException(HttpRequestError.NameResolutionError, "no such host"),
        "a hotel's page" => Wire.Json(HttpStatusCode.OK, "<html>Welcome to the hotel's network</html>"),
        _ => Wire.Json(HttpStatusCode.OK, "{}"),
    };

    private static Task SendAsync(Wire wire)
    {
        var reference = new ConversationReference { Conversation = new() { Id = "a:1" }, ChannelId = "msteams", ServiceUrl = Wire.ServiceUrl };
        return wire.Adapter.ContinueConversationAsync(Issuer.AppId, reference, (turn, token) => turn.SendActivityAsync("x", cancellationToken: token), Now);
    }
}
