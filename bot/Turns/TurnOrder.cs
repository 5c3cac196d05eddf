namespace Helmsman.Bot.Turns;

/// <summary>
/// What one person says in one conversation is worked off one after the other, because both turns would read and write the same dialog.
/// Different people, and one person in two conversations, do not wait for each other.
/// </summary>
public sealed class TurnOrder
{
    private readonly Dictionary<string, Task> lines = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    public static string LineOf(IActivity activity) => $"{activity.ChannelId}/{activity.Conversation.Id}/{activity.From?.Id}";

    /// <summary>Takes a place at the end of the line before it returns, and does the work when its turn comes.</summary>
    public Task RunAsync(string line, Func<Task> work, CancellationToken cancellationToken)
    {
        var place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task before;
        lock (gate)
        {
            before = lines.GetValueOrDefault(line, Task.CompletedTask);
            lines[line] = place.Task;
        }

        return WaitAndWorkAsync(line, before, place, work, cancellationToken);
    }

    private async Task WaitAndWorkAsync(string line, Task before, TaskCompletionSource place, Func<Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await before.WaitAsync(cancellationToken);
            await work();
        }
        finally
        {
            // Whoever gives up waiting still stands between those before and those behind him.
            _ = LeaveAsync(line, before, place);
        }
    }

    private async Task LeaveAsync(string line, Task before, TaskCompletionSource place)
    {
        await before;
        lock (gate)
        {
            if (lines.GetValueOrDefault(line) == place.Task)
            {
                lines.Remove(line);
            }
        }

        place.SetResult();
    }
}
