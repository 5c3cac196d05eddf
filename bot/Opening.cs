using Helmsman.Bot.Schedules;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Bot.Work.Outcomes;

namespace Helmsman.Bot;

/// <summary>Before the bot listens: the sample's reports are taken in, what is stored is armed again, and what was not told is told.</summary>
public sealed class Opening(SampleStock sample, BriefingSchedule briefings, WorkDesk work, OutcomeReadings outcomes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await sample.StockAsync(cancellationToken);
        await briefings.ArmAllAsync(cancellationToken);
        await work.CatchUpAsync(cancellationToken);
        await outcomes.ReadAllAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
