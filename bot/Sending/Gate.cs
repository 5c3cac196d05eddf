namespace Helmsman.Bot.Sending;

/// <summary>
/// Remembers when calls were made, as far back as its rates look; whoever wants to make one queues up. Windows are taken a little longer than
/// they are: what leaves here evenly arrives there less evenly.
/// </summary>
internal sealed class Gate(IReadOnlyList<Rate> rates) : IDisposable
{
    private const double Margin = 1.02;

    private readonly SemaphoreSlim queue = new(1);
    private readonly List<DateTimeOffset> passed = [];
    private readonly int most = rates.Select(rate => rate.Most).DefaultIfEmpty().Max();
    private readonly TimeSpan longest = rates.Select(rate => rate.Window * Margin).DefaultIfEmpty().Max();
    private long heldUntil;

    public Task EnterAsync(CancellationToken cancellationToken) => queue.WaitAsync(cancellationToken);

    public void Leave() => queue.Release();

    /// <summary>When the next call may be made; in the past when it may be made at once. Only for who has entered.</summary>
    public DateTimeOffset Opens() => rates
        .Where(rate => passed.Count >= rate.Most)
        .Select(rate => passed[^rate.Most] + (rate.Window * Margin))
        .Append(new DateTimeOffset(Interlocked.Read(ref heldUntil), TimeSpan.Zero))
        .Max();

    /// <summary>A call is made now. Only for who has entered.</summary>
    public void Pass(DateTimeOffset now)
    {
        if (passed.Count > 2 * most)
        {
            passed.RemoveRange(0, passed.Count - most);
        }

        passed.Add(now);
    }

    public void HoldUntil(DateTimeOffset until)
    {
        var held = Interlocked.Read(ref heldUntil);
        while (until.UtcTicks > held && Interlocked.CompareExchange(ref heldUntil, until.UtcTicks, held) is var found && found != held)
        {
            held = found;
        }
    }

    /// <summary>Nobody is waiting, and what it remembers no longer matters.</summary>
    public bool IsIdle(DateTimeOffset now) =>
        queue.CurrentCount > 0 && Interlocked.Read(ref heldUntil) <= now.UtcTicks && (passed is [] || now - passed[^1] > longest);

    public void Dispose() => queue.Dispose();
}
