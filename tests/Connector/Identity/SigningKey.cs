using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Helmsman.Connector.Identity;

/// <summary>A key that the channel signs with, as its owner and as the public sees it.</summary>
public sealed class SigningKey(IReadOnlyList<string>? endorsements)
{
    // Held for the life of the process: keys are few, and a token may be signed with a former one at any time.
    private readonly RSA key = RSA.Create(2048);

    public string Id => Base64Url.EncodeToString(SHA256.HashData(key.ExportRSAPublicKey()))[..27];

    /// <summary>The form in which key sets are published. Without endorsements the member is left out.</summary>
    public JsonObject ToJwk()
    {
        var parameters = key.ExportParameters(includePrivateParameters: false);
        var jwk = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["x5t"] = Id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (endorsements is not null)
        {
            jwk["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
        }

        return jwk;
    }

    /// <summary>The signature that the algorithm asks for; the weak and the forged ones are here to be refused.</summary>
    internal byte[] Sign(byte[] data, string algorithm) => algorithm switch
    {
        "RS256" => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        "RS384" => key.SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1),
        "RS512" => key.SignData(data, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
        "PS256" => key.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pss),
        "HS256" => HMACSHA256.HashData(key.ExportSubjectPublicKeyInfo(), data),
        "none" => [],
        _ => throw new ArgumentException($"Unknown algorithm {algorithm}", nameof(algorithm)),
    };
}
