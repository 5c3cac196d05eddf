using System.Text.Json.Nodes;

namespace Helmsman.Connector.Rest;

internal static class Metadata
{
    public static JsonObject Of(string issuer, string address) => new()
    {
        ["issuer"] = issuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = $"{address}v1/.well-known/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    };
}
