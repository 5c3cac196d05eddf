using Microsoft.Extensions.Hosting;

namespace Helmsman.Loopback;

/// <summary>The host's usual lifetime would take Ctrl+C from the program or the test run that this is only a part of.</summary>
internal sealed class EndedByItsOwner : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
