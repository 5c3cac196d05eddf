using Helmsman.Bot.Work.Outcomes;
using Quartz;

namespace Helmsman.Bot.Schedules;

/// <summary>Figures are read when their reports come in; this is for those whose reports do not come.</summary>
[DisallowConcurrentExecution]
public sealed class ReadOutcomesJob(OutcomeReadings readings) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await readings.ReadAllAsync(cancellationToken);
}
