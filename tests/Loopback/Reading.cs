using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Helmsman.Loopback;

/// <summary>Reads what may be anything, because it comes over a wire.</summary>
public static class Reading
{
    private const string Scheme = "Bearer ";

    public static Task<string> TextOfAsync(HttpRequest request) => new StreamReader(request.Body).ReadToEndAsync(request.HttpContext.RequestAborted);

    /// <summary>Null: it carries none.</summary>
    public static string? TokenOf(HttpRequest request) => request.Headers.Authorization.ToString() is var header
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;

    public static Dictionary<string, string> Form(string text) =>
        QueryHelpers.ParseQuery(text).ToDictionary(each => each.Key, each => each.Value.ToString(), StringComparer.Ordinal);

    /// <summary>Null when it is none: a page, a word, nothing at all. Whoever asks for JSON decides what that means.</summary>
    public static JsonNode? Json(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            // Not silenced: null says it.
            return null;
        }
    }
}
