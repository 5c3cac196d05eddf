using System.Net.Http.Headers;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Files;

/// <summary>
/// Fetches what people attached to a message. Slack gives it to the bot's token alone, and the token is for Slack alone: an address elsewhere is not
/// asked, and no redirect is followed; without the scope <c>files:read</c> Slack points to its login page.
/// </summary>
public sealed class SlackDownloads(IHttpClientFactory http, Lazy<WorkspaceBook> workspaces, IOptions<HelmsmanSettings> settings)
{
    private const string SlackItself = "slack.com";

    private readonly Uri api = new(settings.Value.Slack.ApiUrl);

    /// <param name="most">Bytes, before it is given up as too large.</param>
    /// <exception cref="HttpRequestException">It is not Slack's, Slack does not give it, or it is too large.</exception>
    public async Task<byte[]> FetchAsync(string? team, Uri address, long most, CancellationToken cancellationToken)
    {
        if (!IsSlack(address) || team is null || await workspaces.Value.TokenOfAsync(team, cancellationToken) is not { } token)
        {
            throw new HttpRequestException("Only Slack's own files are fetched, for a workspace where the app is installed.");
        }

        using var client = http.CreateClient(SlackChannel.HttpClientName);
        client.MaxResponseContentBufferSize = most;
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.GetByteArrayAsync(address, cancellationToken);
    }

    /// <summary>By https; a look-alike on this machine is where the settings say.</summary>
    private bool IsSlack(Uri address) => address.Authority == api.Authority
        ? address.Scheme == api.Scheme
        : address.Scheme == Uri.UriSchemeHttps && (address.Host == SlackItself || address.Host.EndsWith($".{SlackItself}", StringComparison.Ordinal));
}
