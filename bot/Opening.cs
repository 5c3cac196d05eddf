using Helmsman.Bot.Schedules;
using Helmsman.Bot.Shops;

namespace Helmsman.Bot;

/// <summary>Before the bot listens: the sample's reports are taken in, and what is stored is armed again.</summary>
public sealed class Opening(SampleStock sample, BriefingSchedule briefings) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await sample.StockAsync(cancellationToken);
        await briefings.ArmAllAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
