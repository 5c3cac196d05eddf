using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Slack.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Helmsman.Browser.Slack;

/// <summary>
/// Stands between the look-alike and the bot for what the look-alike cannot: it knows one address where Slack has three, it sends no field that nobody touched,
/// and it has no invitations. All else goes through as it is, under the look-alike's own signature.
/// </summary>
internal sealed class Door : IAsyncDisposable
{
    private const string Form = "application/x-www-form-urlencoded";

    private readonly WebApplication server;
    private HttpClient? bot;

    private Door()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        server.Run(PassAsync);
    }

    public Uri Address => new(server.Urls.First());

    public static async Task<Door> OpenAsync()
    {
        var door = new Door();
        await door.server.StartAsync();
        return door;
    }

    public void LeadTo(Uri address) => bot = new HttpClient { BaseAddress = address };

    /// <summary>Tells the bot that somebody invited it into the channel.</summary>
    public async Task InviteAsync(string by, DateTimeOffset now)
    {
        var joined = new JsonObject
        {
            ["type"] = "event_callback", ["team_id"] = Workspace.Options.Team, ["api_app_id"] = Workspace.Options.App, ["event_id"] = "EvINVITED",
            ["event"] = new JsonObject { ["type"] = "member_joined_channel", ["user"] = Workspace.Options.BotUser, ["channel"] = Workspace.Channel, ["channel_type"] = "C", ["inviter"] = Workspace.UserOf(by) },
        };
        var (body, time) = (joined.ToJsonString(), Signing.TimeOf(now));
        using var answer = await SendAsync("slack/events", body, "application/json", time, Signing.Of(Workspace.Options.SigningSecret, time, body));
        answer.EnsureSuccessStatusCode();
    }

    public async ValueTask DisposeAsync()
    {
        bot?.Dispose();
        await server.DisposeAsync();
    }

    private async Task PassAsync(HttpContext http)
    {
        var body = await new StreamReader(http.Request.Body).ReadToEndAsync();
        var (time, signature) = (http.Request.Headers[Signing.TimeHeader].ToString(), http.Request.Headers[Signing.SignatureHeader].ToString());
        var isForm = http.Request.ContentType?.StartsWith(Form, StringComparison.Ordinal) is true;
        if (isForm && Completed(body) is { } completed)
        {
            (body, signature) = (completed, Signing.Of(Workspace.Options.SigningSecret, time, completed));
        }

        var path = !isForm ? "slack/events" : body.StartsWith("payload=", StringComparison.Ordinal) ? "slack/interactivity" : "slack/commands";
        using var answer = await SendAsync(path, body, http.Request.ContentType!, time, signature);
        http.Response.StatusCode = (int)answer.StatusCode;
        http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await http.Response.WriteAsync(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Null: there is nothing to complete.</summary>
    private static string? Completed(string form)
    {
        if (QueryHelpers.ParseQuery(form)["payload"].ToString() is not { Length: > 0 } text || JsonNode.Parse(text)!.AsObject() is not { } payload
            || (string?)payload["type"] != "view_submission")
        {
            return null;
        }

        Filled.Complete(payload["view"]!.AsObject());
        return string.Create(CultureInfo.InvariantCulture, $"payload={Uri.EscapeDataString(payload.ToJsonString())}");
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string body, string type, string time, string signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        request.Headers.Add(Signing.TimeHeader, time);
        request.Headers.TryAddWithoutValidation(Signing.SignatureHeader, signature);
        return await bot!.SendAsync(request);
    }
}
