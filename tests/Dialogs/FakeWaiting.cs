using Helmsman.Dialogs;

namespace Helmsman.Tests.Dialogs;

/// <summary>Who is waited for, and until when; the test says whether he was told.</summary>
internal sealed class FakeWaiting : IWaiting
{
    public Dictionary<string, DateTimeOffset> Until { get; } = new(StringComparer.Ordinal);

    public bool WasTold { get; set; }

    public Task WaitAsync(ITurnContext turn, DateTimeOffset until, CancellationToken cancellationToken)
    {
        Until[turn.Activity.From.Id] = until;
        return Task.CompletedTask;
    }

    public Task<bool> EndAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.FromResult(Until.Remove(turn.Activity.From.Id) && WasTold);
}
