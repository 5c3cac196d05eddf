using Helmsman.Connector.Faults;
using Helmsman.Connector.Identity;
using Helmsman.Connector.Limits;
using Helmsman.Connector.Rest;
using Helmsman.Connector.Traffic;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Helmsman.Connector.Hosting;

/// <summary>Where every request passes: noted, perhaps failed on purpose, let in by token and limits, done, answered.</summary>
internal sealed class Switchboard(ConnectorOptions options, ConnectorStub stub)
{
    private readonly ConnectorApi api = new(options, stub.World, stub.ChannelTokens, new LoginService(options, stub.BotTokens));

    public async Task HandleAsync(HttpContext http)
    {
        var call = await ReceiveAsync(http);
        switch (stub.Faults.Take(call))
        {
            case Fault.LostRequest:
                Cut(http, call, null);
                break;
            case Fault.LostResponse:
                Cut(http, call, Do(call));
                break;
            case Fault.Refused refused:
                await WriteAsync(http, call, null, refused.Answer);
                break;
            case Fault.Redirected redirected:
                await WriteAsync(http, call, null, new Answer(redirected.Status) { Location = OnOtherHost(http) });
                break;
            case Fault.Disguised disguised:
                await WriteAsync(http, call, Do(call), disguised.Answer);
                break;
            case Fault.Slow slow:
                await WriteLateAsync(http, call, slow.After);
                break;
            default:
                var answer = Do(call);
                await WriteAsync(http, call, answer, answer);
                break;
        }
    }

    private async Task<Call> ReceiveAsync(HttpContext http)
    {
        var read = await CallReader.ReadAsync(http);
        var call = stub.Log.Received(number => read(number, options.Clock.GetUtcNow()));
        if (call.Operation == Operation.Unknown)
        {
            stub.Log.Unknown($"{call.Method} {call.Path}");
        }

        return call;
    }

    private Answer Do(Call call) => Refusal(call) ?? api.Do(call, stub.Address.AbsoluteUri);

    private Answer? Refusal(Call call)
    {
        if (call.Operation is Operation.Metadata or Operation.Keys or Operation.Token or Operation.Unknown)
        {
            return null;
        }

        if (!stub.BotTokens.IsGood(call.Token))
        {
            return Refusals.BotNotRegistered;
        }

        return call.IsReadable ? OverLimit(call) : Refusals.BadArgument;
    }

    private Answer? OverLimit(Call call) => stub.Limits.Admit([.. Counted.For(call, stub.World, options.Bot)]) is { } wait
        ? Refusals.Throttled with { RetryAfter = RetryAfter.In(options.RetryAfter, wait, options.Clock) }
        : null;

    private static string OnOtherHost(HttpContext http) =>
        $"https://localhost:{http.Request.Host.Port}{http.Features.Get<IHttpRequestFeature>()!.RawTarget}";

    private void Cut(HttpContext http, Call call, Answer? truth)
    {
        Note(call, truth, shown: null);
        http.Abort();
    }

    // Who calls may lose patience meanwhile: the thing is done all the same.
    private async Task WriteLateAsync(HttpContext http, Call call, TimeSpan after)
    {
        var truth = Do(call);
        try
        {
            await Task.Delay(after, options.Clock, http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            Note(call, truth, shown: null);
            return;
        }

        await WriteAsync(http, call, truth, truth);
    }

    /// <param name="truth">What came of the call; null when nothing was done.</param>
    /// <param name="shown">What the caller was answered; null when he was cut off.</param>
    private void Note(Call call, Answer? truth, Answer? shown) =>
        stub.Log.Answered(new Exchange(call, shown?.Status, shown?.ErrorCode, truth?.Id, truth?.IsSuccess ?? false, options.Clock.GetUtcNow()));

    private async Task WriteAsync(HttpContext http, Call call, Answer? truth, Answer shown)
    {
        http.Response.StatusCode = shown.Status;
        http.Response.Headers["MS-CV"] = $"stub.{call.Number}";
        http.Response.Headers.RetryAfter = shown.RetryAfter;
        http.Response.Headers.Location = shown.Location;
        Note(call, truth, shown);
        if (shown.Content is { } content)
        {
            http.Response.ContentType = shown.ContentType;
            await http.Response.WriteAsync(content, http.RequestAborted);
        }
    }
}
