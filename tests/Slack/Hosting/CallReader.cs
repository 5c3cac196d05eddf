using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Helmsman.Slack.Hosting;

/// <summary>Reads a call of the Web API: a form, in which what is no text is written as JSON, or JSON altogether.</summary>
internal static class CallReader
{
    private const string Scheme = "Bearer ";

    private static readonly HashSet<string> Written = new(StringComparer.Ordinal) { "blocks", "attachments", "metadata", "view", "files" };

    public static async Task<JsonObject> ArgumentsAsync(HttpRequest request)
    {
        var content = await new StreamReader(request.Body).ReadToEndAsync(request.HttpContext.RequestAborted);
        return request.HasFormContentType ? OfForm(content) : Parsed(content) as JsonObject ?? [];
    }

    public static string? TokenOf(HttpRequest request) => request.Headers.Authorization.ToString() is var header
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;

    private static JsonObject OfForm(string content) => new(QueryHelpers.ParseQuery(content).Select(each =>
        KeyValuePair.Create(each.Key, Written.Contains(each.Key) ? Parsed(each.Value.ToString()) ?? each.Value.ToString() : (JsonNode?)each.Value.ToString())));

    private static JsonNode? Parsed(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // Not silenced: what should be blocks and is a text is refused by who reads it.
            return null;
        }
    }
}
