namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Once a day what very old messages show is forgotten.</summary>
public sealed class CardsForgotten(SlackCards cards, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often, clock);
        do
        {
            await cards.ForgetOldAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
