using System.Text.Json;
using System.Text.Json.Nodes;
using Helmsman.Connector.Traffic;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace Helmsman.Connector.Hosting;

/// <summary>Reads a request as it stands on the wire: the server's own decoding would run escaped slashes and ids together.</summary>
internal static class CallReader
{
    private const string Scheme = "Bearer ";

    public static async Task<Func<int, DateTimeOffset, Call>> ReadAsync(HttpContext http)
    {
        var path = http.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0];
        string[] segments = [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        var route = Route.Of(http.Request.Method, segments);
        var content = await new StreamReader(http.Request.Body).ReadToEndAsync(http.RequestAborted);
        var isForm = http.Request.HasFormContentType;
        var body = isForm ? null : ObjectIn(content);
        return (number, at) => new Call(number, at, route.Operation, http.Request.Method, Shown(segments))
        {
            Conversation = route.Conversation,
            Target = route.Target,
            Reaction = route.Reaction,
            Body = body,
            IsReadable = isForm || body is not null || content.Length == 0,
            Token = TokenIn(http.Request.Headers.Authorization.ToString()),
            Host = http.Request.Host.Host,
            Query = http.Request.Query.ToDictionary(each => each.Key, each => each.Value.ToString(), StringComparer.Ordinal),
            Form = isForm ? QueryHelpers.ParseQuery(content).ToDictionary(each => each.Key, each => each.Value.ToString(), StringComparer.Ordinal) : [],
        };
    }

    private static string Shown(string[] segments) => "/" + string.Join('/', segments is [Route.Base, .. var rest] ? rest : segments);

    private static string? TokenIn(string header) =>
        header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;

    private static JsonObject? ObjectIn(string content)
    {
        try
        {
            return content.Length == 0 ? null : JsonNode.Parse(content) as JsonObject;
        }
        catch (JsonException)
        {
            // Not silenced: the call says that its body cannot be read, and is refused for it.
            return null;
        }
    }
}
