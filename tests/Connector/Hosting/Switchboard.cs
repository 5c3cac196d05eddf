using Helmsman.Connector.Faults;
using Helmsman.Connector.Identity;
using Helmsman.Connector.Limits;
using Helmsman.Connector.Rest;
using Helmsman.Connector.Traffic;
using Microsoft.AspNetCore.Http;

namespace Helmsman.Connector.Hosting;

/// <summary>Where every request passes: noted, perhaps failed on purpose, let in by token and limits, done, answered.</summary>
internal sealed class Switchboard(ConnectorOptions options, ConnectorStub stub)
{
    private readonly ConnectorApi api = new(options, stub.World, stub.ChannelTokens, new LoginService(options, stub.BotTokens));

    public async Task HandleAsync(HttpContext http)
    {
        var call = stub.Log.Received(await CallReader.ReadAsync(http));
        switch (stub.Faults.Take(call))
        {
            case Fault.LostRequest:
                Cut(http, call, null);
                break;
            case Fault.LostResponse:
                Cut(http, call, Answer(call));
                break;
            case Fault.Refused refused:
                await WriteAsync(http, call, refused.Answer, isDone: false);
                break;
            case Fault.Redirected redirected:
                await WriteAsync(http, call, new Answer(redirected.Status) { Location = $"https://localhost:{http.Request.Host.Port}{http.Request.Path}" }, isDone: false);
                break;
            case Fault.Disguised disguised:
                var hidden = Answer(call);
                await WriteAsync(http, call, disguised.Answer with { Id = hidden.Id }, hidden.IsSuccess);
                break;
            case Fault.Slow slow:
                var late = Answer(call);
                await Task.Delay(slow.After, options.Clock, http.RequestAborted);
                await WriteAsync(http, call, late, late.IsSuccess);
                break;
            default:
                var answer = Answer(call);
                await WriteAsync(http, call, answer, answer.IsSuccess);
                break;
        }
    }

    private Answer Answer(Call call) => Refusal(call) ?? api.Do(call, stub.Address.AbsoluteUri);

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

    private void Cut(HttpContext http, Call call, Answer? done)
    {
        stub.Log.Answered(call, done is null ? null : done with { Status = 0 }, done?.IsSuccess ?? false);
        http.Abort();
    }

    private async Task WriteAsync(HttpContext http, Call call, Answer answer, bool isDone)
    {
        http.Response.StatusCode = answer.Status;
        http.Response.Headers["MS-CV"] = $"stub.{call.Number}";
        http.Response.Headers.RetryAfter = answer.RetryAfter;
        http.Response.Headers.Location = answer.Location;
        stub.Log.Answered(call, answer, isDone);
        if (answer.Content is { } content)
        {
            http.Response.ContentType = answer.ContentType;
            await http.Response.WriteAsync(content, http.RequestAborted);
        }
    }
}
