using System.Text.Json.Nodes;
using Helmsman.Connector.Traffic;
using Helmsman.Loopback;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Helmsman.Connector.Hosting;

/// <summary>Reads a request as it stands on the wire: the server's own decoding would run escaped slashes and ids together.</summary>
internal static class CallReader
{
    public static async Task<Func<int, DateTimeOffset, Call>> ReadAsync(HttpContext http)
    {
        var path = http.Features.Get<IHttpRequestFeature>()!.RawTarget.Split('?')[0];
        string[] segments = [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        var route = Route.Of(http.Request.Method, segments);
        var content = await Reading.TextOfAsync(http.Request);
        var isForm = http.Request.HasFormContentType;
        var body = isForm ? null : Reading.Json(content) as JsonObject;
        return (number, at) => new Call(number, at, route.Operation, http.Request.Method, Shown(segments))
        {
            Conversation = route.Conversation,
            Target = route.Target,
            Reaction = route.Reaction,
            Body = body,
            IsReadable = isForm || body is not null || content.Length == 0,
            Token = Reading.TokenOf(http.Request),
            Host = http.Request.Host.Host,
            Query = http.Request.Query.ToDictionary(each => each.Key, each => each.Value.ToString(), StringComparer.Ordinal),
            Form = isForm ? Reading.Form(content) : [],
        };
    }

    private static string Shown(string[] segments) => "/" + string.Join('/', segments is [Route.Base, .. var rest] ? rest : segments);
}
