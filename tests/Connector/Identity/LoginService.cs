using System.Text.Json.Nodes;
using Helmsman.Connector.Traffic;

namespace Helmsman.Connector.Identity;

/// <summary>Gives the bot its own token for its secret, or for an assertion in place of it (which is not read, only asked for).</summary>
internal sealed class LoginService(ConnectorOptions options, BotTokens tokens)
{
    private const string LegacyTenant = "botframework.com";
    private const string JwtAssertion = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public Answer Grant(string tenant, IReadOnlyDictionary<string, string> form) => Refusal(tenant, form) ?? Answer.Json(200, new JsonObject
    {
        ["token_type"] = "Bearer",
        ["expires_in"] = (long)options.OutboundTokenLifetime.TotalSeconds,
        ["ext_expires_in"] = (long)options.OutboundTokenLifetime.TotalSeconds,
        ["access_token"] = tokens.Issue(options.OutboundTokenLifetime),
    });

    private Answer? Refusal(string tenant, IReadOnlyDictionary<string, string> form)
    {
        if (tenant != options.Bot.Tenant && tenant != LegacyTenant)
        {
            return Refused(400, "invalid_request", "There is no such tenant.");
        }

        if (Of(form, "grant_type") != "client_credentials")
        {
            return Refused(400, "unsupported_grant_type", "Only client_credentials is supported.");
        }

        if (Of(form, "client_id") != options.Bot.AppId || !IsProven(form))
        {
            return Refused(401, "invalid_client", "The application or its secret is not known.");
        }

        return Of(form, "scope") is { } scope && scope.Split(' ').Contains(options.Scope, StringComparer.Ordinal)
            ? null
            : Refused(400, "invalid_scope", $"The scope must be {options.Scope}.");
    }

    private bool IsProven(IReadOnlyDictionary<string, string> form) =>
        Of(form, "client_secret") == options.Bot.Secret
        || (Of(form, "client_assertion") is { Length: > 0 } && Of(form, "client_assertion_type") == JwtAssertion);

    private static string? Of(IReadOnlyDictionary<string, string> form, string name) => form.GetValueOrDefault(name);

    private static Answer Refused(int status, string error, string description) =>
        Answer.Json(status, new JsonObject { ["error"] = error, ["error_description"] = description });
}
