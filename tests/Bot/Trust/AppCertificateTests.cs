using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Helmsman.Bot.Trust;
using Microsoft.Extensions.Configuration;

namespace Helmsman.Tests.Bot.Trust;

public sealed class AppCertificateTests : IDisposable
{
    private const string Password = "the password of the file";

    private static readonly PbeParameters Encryption = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000);

    private readonly string folder = Directory.CreateTempSubdirectory("helmsman-certificate-").FullName;
    private readonly RSA key = RSA.Create(2048);
    private readonly X509Certificate2 certificate;

    public AppCertificateTests() => certificate = new CertificateRequest("CN=helmsman.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
        .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));

    [Fact]
    public void Without_a_file_there_is_no_certificate()
    {
        Assert.Null(Proof(null, null));
        Assert.Null(Proof(" ", null));
    }

    [Fact]
    public void A_pfx_with_and_without_a_password_is_read()
    {
        Assert.NotNull(Proof(Written("a.pfx", certificate.Export(X509ContentType.Pkcs12, Password)), Password));
        Assert.NotNull(Proof(Written("b.pfx", certificate.Export(X509ContentType.Pkcs12)), null));
    }

    [Fact]
    public void A_pem_with_and_without_a_password_is_read()
    {
        var open = certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
        var locked = certificate.ExportCertificatePem() + "\n" + key.ExportEncryptedPkcs8PrivateKeyPem(Password, Encryption);

        Assert.NotNull(Proof(Written("a.pem", System.Text.Encoding.ASCII.GetBytes(open)), null));
        Assert.NotNull(Proof(Written("b.pem", System.Text.Encoding.ASCII.GetBytes(locked)), Password));
    }

    [Fact]
    public void What_cannot_be_used_is_refused_by_the_name_of_its_setting_and_the_password_is_told_nobody()
    {
        string[] unfit =
        [
            Path.Combine(folder, "nowhere.pfx"),
            Written("a.pfx", certificate.Export(X509ContentType.Pkcs12, "another password")),
            Written("b.pfx", [1, 2, 3]),
            Written("a.pem", System.Text.Encoding.ASCII.GetBytes(certificate.ExportCertificatePem())),
            Written("b.pem", [1, 2, 3]),
        ];

        foreach (var file in unfit)
        {
            var refusal = Assert.Throws<InvalidOperationException>(() => Proof(file, Password));
            Assert.Contains("MicrosoftAppCertificateFile", refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Password, refusal.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("an-app", "and a secret")]
    public void It_needs_an_app_id_and_stands_alone(string appId, string password) =>
        Assert.Throws<InvalidOperationException>(() => Proof(Written("a.pfx", certificate.Export(X509ContentType.Pkcs12)), null, appId, password));

    public void Dispose()
    {
        certificate.Dispose();
        key.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static ServiceClientCredentialsFactory? Proof(string? file, string? filePassword, string appId = "an-app", string password = "") =>
        AppCertificate.ProofIn(new ConfigurationBuilder().AddInMemoryCollection([
            new("MicrosoftAppId", appId),
            new("MicrosoftAppPassword", password),
            new("MicrosoftAppTenantId", "a-tenant"),
            new("MicrosoftAppCertificateFile", file),
            new("MicrosoftAppCertificatePassword", filePassword)]).Build());

    private string Written(string name, byte[] content)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, content);
        return file;
    }
}
