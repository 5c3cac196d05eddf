using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Loopback;
using Helmsman.Slack.Api;
using Helmsman.Slack.Faults;
using Helmsman.Slack.Traffic;
using Microsoft.AspNetCore.Http;

namespace Helmsman.Slack.Hosting;

/// <summary>Where every request passes: noted, perhaps failed on purpose, done, answered.</summary>
internal sealed class Switchboard(SlackStub stub, WebApi api)
{
    public Task HandleAsync(HttpContext http) => http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["api", var method] => CallAsync(http, method),
        ["upload", var ticket] => UploadAsync(http, ticket),
        ["files", var file, ..] => DownloadAsync(http, file),
        ["respond", var hook] => RespondAsync(http, hook),
        ["socket", var ticket] => stub.Sockets.ServeAsync(http, ticket),
        _ => UnknownAsync(http),
    };

    private async Task CallAsync(HttpContext http, string method)
    {
        var arguments = await CallReader.ArgumentsAsync(http.Request);
        var call = stub.Log.Received(number => new SlackCall(number, stub.Options.Clock.GetUtcNow(), method, arguments) { Token = Reading.TokenOf(http.Request) });
        var fault = stub.Faults.Take(call) ?? (stub.Options.KeepsLimits && stub.Pace.Admit(call) is { } wait ? new Fault.TooMany(wait) : null);
        var done = fault is Fault.Refused or Fault.TooMany or Fault.Page ? null : api.Do(call);
        var shown = fault is Fault.Refused refused ? WebApi.No(refused.Error) : done;
        var error = fault is Fault.LostResponse ? "(cut)" : (string?)shown?["error"] ?? fault?.GetType().Name;
        stub.Log.Answered(new Exchange(call, done, error));
        if (error == "unknown_method")
        {
            stub.Log.Unknown(method);
        }

        await AnswerAsync(http, fault, shown);
    }

    private async Task AnswerAsync(HttpContext http, Fault? fault, JsonObject? shown)
    {
        switch (fault)
        {
            case Fault.LostResponse:
                http.Abort();
                return;
            case Fault.TooMany(var seconds):
                (http.Response.StatusCode, http.Response.Headers.RetryAfter) = (429, seconds.ToString(CultureInfo.InvariantCulture));
                return;
            case Fault.Page(var status):
                http.Response.StatusCode = status;
                await http.Response.WriteAsync($"<html><h1>{status} from a gateway</h1></html>");
                return;
            case Fault.Slow(var after):
                await Task.Delay(after, stub.Options.Clock, http.RequestAborted);
                break;
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        await http.Response.WriteAsync(shown!.ToJsonString(), http.RequestAborted);
    }

    private async Task UploadAsync(HttpContext http, string ticket)
    {
        using var bytes = new MemoryStream();
        await (http.Request.HasFormContentType ? (await http.Request.ReadFormAsync()).Files[0].OpenReadStream() : http.Request.Body).CopyToAsync(bytes);
        http.Response.StatusCode = stub.World.Files.Fill(ticket, bytes.ToArray()) ? 200 : 404;
    }

    /// <summary>Without a good token Slack shows its sign-in page, with status 200.</summary>
    private async Task DownloadAsync(HttpContext http, string file)
    {
        if (Reading.TokenOf(http.Request) == stub.Options.BotToken && stub.World.Files.Find(file) is { Bytes: { } bytes })
        {
            await http.Response.Body.WriteAsync(bytes);
            return;
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync("<!DOCTYPE html><html><title>Sign in</title></html>");
    }

    private async Task RespondAsync(HttpContext http, string hook)
    {
        var arguments = await CallReader.ArgumentsAsync(http.Request);
        var call = stub.Log.Received(number => new SlackCall(number, stub.Options.Clock.GetUtcNow(), SlackCall.Respond, arguments));
        var done = stub.World.Hooks.Use(hook, arguments);
        stub.Log.Answered(new Exchange(call, done ? WebApi.Ok() : null, done ? null : "expired_url"));
        (http.Response.StatusCode, var body) = done ? (200, "ok") : (404, "expired_url");
        await http.Response.WriteAsync(body);
    }

    private Task UnknownAsync(HttpContext http)
    {
        stub.Log.Unknown($"{http.Request.Method} {http.Request.Path}");
        http.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
