namespace Helmsman.Bot.Sending;

/// <summary>Makes calls wait until the channel takes them, in the order in which they came, per thread and per tenant.</summary>
public sealed class Pace(TimeProvider clock) : IDisposable
{
    // Asked to rest in spite of our pace, somebody else may be using up what the whole app may ask: so all of the tenant rests, but briefly.
    private static readonly TimeSpan LongestTenantRest = TimeSpan.FromSeconds(2);

    private readonly Gates gates = new(clock);

    /// <summary>Returns when the call may be made; it must then be made at once.</summary>
    public async Task WaitAsync(Address address, CancellationToken cancellationToken)
    {
        var thread = gates.OfThread(address);
        await thread.EnterAsync(cancellationToken);
        try
        {
            while (!await TryPassAsync(thread, gates.OfTenant(address), cancellationToken))
            {
                // The thread was told to rest while it waited for its tenant: it goes back, for it must not stop the queue of all.
            }
        }
        finally
        {
            thread.Leave();
        }
    }

    /// <summary>The channel asked for a rest.</summary>
    public void Rest(Address address, TimeSpan rest)
    {
        var now = clock.GetUtcNow();
        gates.OfThread(address).HoldUntil(now + rest);
        gates.OfTenant(address).HoldUntil(now + (rest < LongestTenantRest ? rest : LongestTenantRest));
    }

    public void Dispose() => gates.Dispose();

    private async Task<bool> TryPassAsync(Gate thread, Gate tenant, CancellationToken cancellationToken)
    {
        await UntilOpenAsync(thread, cancellationToken);
        await tenant.EnterAsync(cancellationToken);
        try
        {
            await UntilOpenAsync(tenant, cancellationToken);
            var now = clock.GetUtcNow();
            if (thread.Opens() > now)
            {
                return false;
            }

            thread.Pass(now);
            tenant.Pass(now);
            return true;
        }
        finally
        {
            tenant.Leave();
        }
    }

    private async Task UntilOpenAsync(Gate gate, CancellationToken cancellationToken)
    {
        while (gate.Opens() - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }
    }
}
