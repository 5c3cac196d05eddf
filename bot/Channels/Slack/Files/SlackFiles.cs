using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Sending;

namespace Helmsman.Bot.Channels.Slack.Files;

/// <summary>Puts files into conversations: Slack says where to, takes the bytes there, and shows them once it is told that they are all there.</summary>
public sealed class SlackFiles(SlackApi api, IHttpClientFactory http)
{
    /// <param name="name">With its ending, which tells Slack what it is.</param>
    /// <param name="title">What people see above it.</param>
    /// <returns>The file's id.</returns>
    /// <exception cref="TroubleException">Slack refused.</exception>
    public async Task<string> UploadAsync(SlackPlace place, string name, string title, string text, CancellationToken cancellationToken)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var wanted = new JsonObject { ["filename"] = name, ["length"] = content.Length.ToString(CultureInfo.InvariantCulture) };
        var given = await api.CallAsync(place.Team, SlackMethods.GetUploadUrl, wanted, cancellationToken);
        await PutAsync(new Uri((string)given["upload_url"]!), content, cancellationToken);
        var id = (string)given["file_id"]!;
        await api.CallAsync(
            place.Team,
            SlackMethods.CompleteUpload,
            new() { ["files"] = new JsonArray(new JsonObject { ["id"] = id, ["title"] = title }), ["channel_id"] = place.Channel, ["thread_ts"] = place.Thread },
            cancellationToken);
        return id;
    }

    public Task<JsonObject> DeleteAsync(string team, string file, CancellationToken cancellationToken) =>
        api.CallAsync(team, SlackMethods.DeleteFile, new() { ["file"] = file }, cancellationToken);

    /// <summary>The address itself is the permission: no token goes there.</summary>
    private async Task PutAsync(Uri address, byte[] content, CancellationToken cancellationToken)
    {
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var client = http.CreateClient(SlackChannel.HttpClientName);
        using var response = await client.PostAsync(address, body, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new TroubleException(SlackTrouble.Of("upload", response.StatusCode, null));
        }
    }
}
