using Microsoft.AspNetCore.Http;

namespace BotFramework.Integration;

/// <summary>An adapter that a web server can hand its requests to.</summary>
public interface IBotFrameworkHttpAdapter
{
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
