using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Sending;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Workspaces;

/// <summary>
/// The token of the settings, if there is one: at the start Slack is asked whose it is, and from then on that workspace is one like any other. A token that
/// Slack refuses stops nothing else.
/// </summary>
public sealed partial class OwnToken(SlackApi api, Installations installations, IOptions<HelmsmanSettings> settings, TimeProvider clock, ILogger<OwnToken> logger)
    : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    private readonly string token = settings.Value.Slack.BotToken;
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends once Slack has said whose the token is, or that it is of no use; at once where there is none.</summary>
    public Task Asked => asked.Task;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await AskUntilAnsweredAsync(stoppingToken);
        asked.TrySetResult();
    }

    private async Task AskUntilAnsweredAsync(CancellationToken stoppingToken)
    {
        while (token.Length > 0 && await AskAsync(stoppingToken) is { } trouble)
        {
            if (trouble is not (Trouble.Passing or Trouble.Unanswered))
            {
                Log.Refused(logger, trouble.Error);
                return;
            }

            Log.NotReached(logger, trouble.Error);
            await Task.Delay(Again, clock, stoppingToken);
        }
    }

    /// <returns>Null when it went well.</returns>
    private async Task<Trouble?> AskAsync(CancellationToken stopping)
    {
        try
        {
            var said = await api.CallWithAsync(token, SlackMethods.AuthTest, [], stopping);
            var workspace = await installations.InstallAsync(
                (string)said["team_id"]!, (string?)said["team"] ?? string.Empty, (string)said["user_id"]!, token, null, stopping);
            Log.Installed(logger, workspace.Name, workspace.Id);
            return null;
        }
        catch (Exception error) when (error is not OutOfMemoryException && !stopping.IsCancellationRequested)
        {
            return Trouble.Of(error, clock);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1725, LogLevel.Information, "The bot speaks in the Slack workspace {Name} ({Id})")]
        public static partial void Installed(ILogger logger, string name, string id);

        [LoggerMessage(1726, LogLevel.Warning, "Slack could not be asked whose token it is: it is asked again in a minute. {Error}")]
        public static partial void NotReached(ILogger logger, string error);

        [LoggerMessage(1727, LogLevel.Error, "The token of Helmsman:Slack:BotToken is of no use, and nothing is said in Slack: give another one and start again. {Error}")]
        public static partial void Refused(ILogger logger, string error);
    }
}
