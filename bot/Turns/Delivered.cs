namespace Helmsman.Bot.Turns;

/// <summary>An activity that came in, the first time it did.</summary>
internal sealed class Delivered(IReadOnlyList<DeliveryKey> keys)
{
    private readonly TaskCompletionSource<IReadOnlyList<Activity>?> answers = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyList<DeliveryKey> Keys { get; } = keys;

    /// <summary>What its sender was answered, in the answer to the request itself; null when the turn failed.</summary>
    public Task<IReadOnlyList<Activity>?> Answers => answers.Task;

    /// <summary>Null while its turn runs.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public void End(DateTimeOffset now, IReadOnlyList<Activity>? said)
    {
        EndedAt = now;
        answers.TrySetResult(said);
    }
}
