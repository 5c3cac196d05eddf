using Helmsman.Bot.Delivery;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>Takes up again what a failure of the store left undone.</summary>
[DisallowConcurrentExecution]
public sealed class SweepOutboxJob(Outbox outbox) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await outbox.SweepAsync(cancellationToken);
}
