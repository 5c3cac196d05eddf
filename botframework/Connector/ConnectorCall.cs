using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using BotFramework.Authentication;
using BotFramework.Schema;

namespace BotFramework.Connector;

/// <summary>One HTTP call to a channel: addressed, authorized, bounded in time, and its refusal turned into an exception.</summary>
internal sealed class ConnectorCall(Uri baseUri, IHttpClientFactory http, AppToken? token)
{
    private static readonly TimeSpan Unset = TimeSpan.FromSeconds(100);
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    private readonly Uri root = new(baseUri.AbsoluteUri.TrimEnd('/') + "/");

    /// <summary>Null if the channel answered without a body.</summary>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    /// <exception cref="HttpRequestException">
    /// It could not be reached, or its answer not be read; or the bot got no token for it (<see cref="HttpRequestError.UserAuthenticationError"/>).
    /// </exception>
    /// <exception cref="TaskCanceledException">It did not answer in time.</exception>
    public async Task<T?> SendAsync<T>(
        HttpMethod method, string path, object? body, string? conversationId, CancellationToken cancellationToken)
        where T : class
    {
        using var request = new HttpRequestMessage(method, new Uri(root, path));
        request.Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: SchemaJson.Options);
        if (conversationId is not null && Ascii.IsValid(conversationId))
        {
            request.Headers.TryAddWithoutValidation("x-ms-conversation-id", conversationId);
        }

        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await token.GetAsync(cancellationToken));
        }

        using var response = await Client().SendAsync(request, cancellationToken);
        var content = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode ? Accepted<T>(content) : throw Refused(response, content);
    }

    private static T? Accepted<T>(string content)
        where T : class
    {
        try
        {
            return Read<T>(content);
        }
        catch (JsonException error)
        {
            throw new HttpRequestException("The channel's answer is not JSON: something else answered in its place.", error);
        }
    }

    private static T? Read<T>(string content)
        where T : class => string.IsNullOrWhiteSpace(content) ? null : JsonSerializer.Deserialize<T>(content, SchemaJson.Options);

    private static ErrorResponseException Refused(HttpResponseMessage response, string content)
    {
        var body = ErrorIn(content);
        var said = $"{body?.Error?.Code} {body?.Error?.Message}".Trim();
        return new ErrorResponseException($"The channel answered {(int)response.StatusCode}: {said}".TrimEnd(' ', ':'))
        {
            Body = body,
            Response = new HttpResponseMessageWrapper(response, content),
        };
    }

    private static ErrorResponse? ErrorIn(string content)
    {
        try
        {
            return Read<ErrorResponse>(content);
        }
        catch (JsonException)
        {
            // A gateway's HTML page, for example: it stays readable in the exception's Response.
            return null;
        }
    }

    private HttpClient Client()
    {
        var client = http.CreateClient(HttpClientNames.Connector);
        client.Timeout = client.Timeout == Unset ? Timeout : client.Timeout;
        return client;
    }
}
