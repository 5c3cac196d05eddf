namespace Helmsman.Connector.Traffic;

/// <summary>All that the connector was asked and answered, in order.</summary>
public sealed class ConnectorLog(TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly List<Call> calls = [];
    private readonly List<Exchange> exchanges = [];
    private TaskCompletionSource something = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>In the order of arrival, answered or not.</summary>
    public IReadOnlyList<Call> Calls
    {
        get
        {
            lock (gate)
            {
                return [.. calls];
            }
        }
    }

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

    /// <summary>Calls that Teams has no answer for: a scenario in which one is made has failed.</summary>
    public IReadOnlyList<string> Unexpected => [.. Calls.Where(call => call.Operation == Operation.Unknown).Select(call => $"{call.Method} {call.Path}")];

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
    /// <exception cref="TimeoutException">It did not come in 30 s of the machine's clock; the message names all that came.</exception>
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
        string.Join('\n', Exchanges.Select(each => $"{each.Call.Number} {each.Call.Method} {each.Call.Path} -> {each.Status} {each.ErrorCode}"));

    internal Call Received(Func<int, DateTimeOffset, Call> make)
    {
        lock (gate)
        {
            var call = make(calls.Count + 1, clock.GetUtcNow());
            calls.Add(call);
            Tell();
            return call;
        }
    }

    /// <param name="truth">What came of the call; null when nothing was done.</param>
    /// <param name="shown">What the caller was answered; null when he was cut off.</param>
    internal void Answered(Call call, Answer? truth, Answer? shown)
    {
        lock (gate)
        {
            exchanges.Add(new Exchange(call, shown?.Status, shown?.ErrorCode, truth?.Id, truth?.IsSuccess ?? false, clock.GetUtcNow()));
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
