namespace Helmsman.Loopback;

/// <summary>All that was asked and answered, in order.</summary>
/// <typeparam name="TExchange">A call and what came of it; its text is a line for who reads a failure.</typeparam>
public sealed class CallLog<TCall, TExchange>
    where TExchange : class
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly List<TCall> calls = [];
    private readonly List<TExchange> exchanges = [];
    private readonly List<string> unexpected = [];
    private TaskCompletionSource something = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>In the order of arrival, answered or not.</summary>
    public IReadOnlyList<TCall> Calls => Now(calls);

    /// <summary>In the order of the answers.</summary>
    public IReadOnlyList<TExchange> Exchanges => Now(exchanges);

    /// <summary>What was asked that has no answer here: a scenario in which it is has failed.</summary>
    public IReadOnlyList<string> Unexpected => Now(unexpected);

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
    /// <exception cref="TimeoutException">It did not come in 60 s of the machine's clock; the message names all that came.</exception>
    public async Task<TExchange> ExpectAsync(Func<TExchange, bool> wanted, string what)
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

    public override string ToString() => string.Join('\n', Exchanges);

    /// <param name="make">The call from its number, which counts from 1.</param>
    public TCall Received(Func<int, TCall> make)
    {
        lock (gate)
        {
            var call = make(calls.Count + 1);
            Note(calls, call);
            return call;
        }
    }

    public void Answered(TExchange exchange) => Note(exchanges, exchange);

    public void Unknown(string request) => Note(unexpected, request);

    private T[] Now<T>(List<T> noted)
    {
        lock (gate)
        {
            return [.. noted];
        }
    }

    // The lock may be taken again by who holds it.
    private void Note<T>(List<T> where, T what)
    {
        lock (gate)
        {
            where.Add(what);
            var told = something;
            something = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            told.SetResult();
        }
    }
}
