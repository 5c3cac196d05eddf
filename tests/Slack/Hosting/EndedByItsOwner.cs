using Microsoft.Extensions.Hosting;

namespace Helmsman.Slack.Hosting;

/// <summary>The host's usual lifetime would take Ctrl+C from the test run that this is only a part of.</summary>
internal sealed class EndedByItsOwner : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
