using System.Net;

namespace BotFramework.Schema;

/// <summary>A channel refused a call.</summary>
public sealed class ErrorResponseException : Exception
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : base(message)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The channel's own words; null if its answer was not of the protocol's form.</summary>
    public ErrorResponse? Body { get; set; }

    public HttpResponseMessageWrapper? Response { get; set; }
}

/// <summary>What is left of an HTTP answer once it has been read.</summary>
public sealed class HttpResponseMessageWrapper
{
    internal HttpResponseMessageWrapper(HttpResponseMessage response, string content)
    {
        StatusCode = response.StatusCode;
        ReasonPhrase = response.ReasonPhrase;
        Content = content;
        Headers = response.Headers.ToDictionary(each => each.Key, each => each.Value, StringComparer.OrdinalIgnoreCase);
    }

    public HttpStatusCode StatusCode { get; }
    public string? ReasonPhrase { get; }
    public string Content { get; }
    public IDictionary<string, IEnumerable<string>> Headers { get; }
}
