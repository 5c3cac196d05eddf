using System.Text.Json.Nodes;
using Helmsman.Loopback;
using Microsoft.AspNetCore.Http;

namespace Helmsman.Slack.Hosting;

/// <summary>Reads a call of the Web API: a form, in which what is no text is written as JSON, or JSON altogether.</summary>
internal static class CallReader
{
    private static readonly HashSet<string> Written = new(StringComparer.Ordinal) { "blocks", "attachments", "metadata", "view", "files" };

    public static async Task<JsonObject> ArgumentsAsync(HttpRequest request)
    {
        var content = await Reading.TextOfAsync(request);
        return request.HasFormContentType ? OfForm(content) : Reading.Json(content) as JsonObject ?? [];
    }

    // What should be blocks and is a text is refused by who reads it.
    private static JsonObject OfForm(string content) => new(Reading.Form(content).Select(each =>
        KeyValuePair.Create<string, JsonNode?>(each.Key, (Written.Contains(each.Key) ? Reading.Json(each.Value) : null) ?? each.Value)));
}
