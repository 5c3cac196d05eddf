using System.Text.Json.Nodes;

namespace Helmsman.Slack.Traffic;

/// <summary>All that Slack was asked and answered, in order.</summary>
public sealed class SlackLog
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly List<Exchange> exchanges = [];
    private readonly List<string> unexpected = [];
    private int received;
    private TaskCompletionSource something = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>In the order of the answers.</summary>
    public IReadOnlyList<Exchange> Exchanges
    {
        get
        {
            lock (gate)
            {
                return [.. exchanges];
            }
        }
    }

    /// <summary>Calls that Slack has no answer for: a scenario in which one is made has failed.</summary>
    public IReadOnlyList<string> Unexpected
    {
        get
        {
            lock (gate)
            {
                return [.. unexpected, .. exchanges.Where(each => each.Error == "unknown_method").Select(each => each.Call.Method)];
            }
        }
    }

    /// <summary>Ends when the next call comes or is answered; for who waits for something to change.</summary>
    public Task Next
    {
        get
        {
            lock (gate)
            {
                return something.Task;
            }
        }
    }

    /// <summary>The first exchange, past or yet to come, that <paramref name="wanted"/> is true of.</summary>
    /// <exception cref="TimeoutException">It did not come; the message names all that came.</exception>
    public async Task<Exchange> ExpectAsync(Func<Exchange, bool> wanted, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var next = Next;
            if (Exchanges.FirstOrDefault(wanted) is { } found)
            {
                return found;
            }

            try
            {
                await next.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException late)
            {
                throw new TimeoutException($"Never came: {what}. What came:\n{this}", late);
            }
        }
    }

    public override string ToString() =>
        string.Join('\n', Exchanges.Select(each => $"{each.Call.Number} {each.Call.Method} {each.Call.Channel} {each.Call["ts"]} -> {each.Error ?? "ok"}"));

    internal SlackCall Received(Func<int, SlackCall> make)
    {
        lock (gate)
        {
            var call = make(++received);
            Tell();
            return call;
        }
    }

    internal void Answered(SlackCall call, JsonObject? done, string? error)
    {
        lock (gate)
        {
            exchanges.Add(new Exchange(call, done, error));
            Tell();
        }
    }

    internal void Unknown(string request)
    {
        lock (gate)
        {
            unexpected.Add(request);
            Tell();
        }
    }

    private void Tell()
    {
        var told = something;
        something = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        told.SetResult();
    }
}
