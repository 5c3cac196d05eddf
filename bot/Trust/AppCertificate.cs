using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Helmsman.Bot.Trust;

/// <summary>The certificate with which the bot proves itself to the login service, in place of a password.</summary>
public static class AppCertificate
{
    private const string File = "MicrosoftAppCertificateFile";

    /// <summary>Null where the settings name no certificate.</summary>
    /// <exception cref="InvalidOperationException">It cannot be read, has no private key, or stands beside another proof.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The certificate is used as long as the program runs.")]
    public static ServiceClientCredentialsFactory? ProofIn(IConfiguration configuration)
    {
        if (configuration[File] is not { } file || string.IsNullOrWhiteSpace(file))
        {
            return null;
        }

        if (configuration["MicrosoftAppId"] is not { Length: > 0 } appId || configuration["MicrosoftAppPassword"] is { Length: > 0 })
        {
            throw new InvalidOperationException($"{File} is set: then MicrosoftAppId must be too, and MicrosoftAppPassword must not.");
        }

        var tenant = configuration["MicrosoftAppTenantId"] is { Length: > 0 } id ? id : null;
        return new CertificateServiceClientCredentialsFactory(Read(file, configuration["MicrosoftAppCertificatePassword"]), appId, tenant);
    }

    private static X509Certificate2 Read(string file, string? password)
    {
        try
        {
            var certificate = IsPem(file) ? ReadPem(file, password) : X509CertificateLoader.LoadPkcs12FromFile(file, password);
            return certificate.HasPrivateKey
                ? certificate
                : throw new InvalidOperationException($"{File} names {file}, which has no private key.");
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException($"{File} names {file}, which cannot be read: {error.Message}", error);
        }
    }

    private static X509Certificate2 ReadPem(string file, string? password) => string.IsNullOrEmpty(password)
        ? X509Certificate2.CreateFromPemFile(file)
        : X509Certificate2.CreateFromEncryptedPemFile(file, password);

    /// <summary>Certificate and key one after the other in one file of text; every other file is taken for a PFX.</summary>
    private static bool IsPem(string file) => Path.GetExtension(file).Equals(".pem", StringComparison.OrdinalIgnoreCase);
}
