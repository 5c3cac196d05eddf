using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Interactions;
using Helmsman.Bot.Turns;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Runs the bot on what somebody did.</summary>
public sealed partial class Acting(
    SlackAdapter adapter, IBot bot, SlackPeople people, WorkspaceBook workspaces, IOptions<HelmsmanSettings> settings, UnderWay underWay, ILogger<Acting> logger)
{
    /// <param name="IsFirst">False: it came a second time, and was answered as the first one was.</param>
    internal sealed record Acted(Got Got, bool IsFirst);

    internal delegate Task Then(ITurnContext turn, Got got, CancellationToken cancellationToken);

    /// <param name="then">Done once everything is done that the gesture set off, and only for the first of two.</param>
    internal async Task<Acted> ActAsync(Gesture gesture, Spot at, Then then, CancellationToken cancellationToken)
    {
        if (await ActivityAsync(gesture, at, Invoking.Of, cancellationToken) is not { } activity)
        {
            return new(new Got.Nothing(), IsFirst: false);
        }

        var run = new Run();
        var response = await adapter.ProcessAsync(activity, (turn, ct) => RunAsync(run, turn, then, ct), CancellationToken.None);
        var got = Got.Of(response, run.Answer);
        if (run is { IsBegun: true, IsLeft: false })
        {
            // It failed, and the answer apologizes.
            _ = underWay.Begin(ct => ContinueAsync(activity, (turn, later) => then(turn, got, later), ct));
        }

        return new(got, run.IsBegun);
    }

    /// <summary>He says what stands on the button.</summary>
    internal async Task SayAsync(string text, Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        if (await ActivityAsync(gesture, at, (g, spot, person, botUser, url) => Invoking.Saying(text, g, spot, person, botUser, url), cancellationToken) is { } activity)
        {
            await adapter.ProcessAsync(activity, bot.OnTurnAsync, CancellationToken.None);
        }
    }

    /// <summary>Something is said where the gesture was made, outside its turn.</summary>
    internal async Task ContinueAsync(Gesture gesture, Spot at, BotCallbackHandler say, CancellationToken cancellationToken)
    {
        if (await ActivityAsync(gesture, at, Invoking.Of, cancellationToken) is { } activity)
        {
            await ContinueAsync(activity, say, cancellationToken);
        }
    }

    private Task ContinueAsync(Activity activity, BotCallbackHandler say, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(string.Empty, activity.GetConversationReference(), say, cancellationToken);

    private async Task RunAsync(Run run, ITurnContext turn, Then then, CancellationToken cancellationToken)
    {
        run.IsBegun = true;
        InvokeResponse? response = null;
        turn.OnSendActivities((_, outgoing, send) =>
        {
            response = outgoing.Where(each => each.Type == ActivityTypesEx.InvokeResponse).Select(each => each.Value).OfType<InvokeResponse>().LastOrDefault() ?? response;
            return send();
        });
        await bot.OnTurnAsync(turn, cancellationToken);
        run.Answer = turn.TurnState.Get<Answer>();
        run.IsLeft = true;
        var got = Got.Of(response, run.Answer);
        await turn.AfterTheAnswerAsync((later, ct) => then(later, got, ct), cancellationToken);
    }

    /// <summary>Null: the app is not, or no longer, installed there.</summary>
    private async Task<Activity?> ActivityAsync(Gesture gesture, Spot at, Func<Gesture, Spot, SlackPerson?, string, string, Activity> make, CancellationToken cancellationToken)
    {
        if (await workspaces.FindAsync(gesture.Team, cancellationToken) is not { Revoked: null } workspace)
        {
            Log.NotInstalled(logger, gesture.Team);
            return null;
        }

        var person = await people.FindAsync(gesture.Team, gesture.User, cancellationToken);
        return make(gesture, at, person, workspace.BotUser, settings.Value.Slack.ApiUrl);
    }

    /// <summary>How far a turn came.</summary>
    private sealed class Run
    {
        public bool IsBegun { get; set; }

        /// <summary>What follows the answer is left for then.</summary>
        public bool IsLeft { get; set; }

        public Answer? Answer { get; set; }
    }

    private static partial class Log
    {
        [LoggerMessage(1742, LogLevel.Warning, "Something was pressed in {Team}, where the app is not installed")]
        public static partial void NotInstalled(ILogger logger, string team);
    }
}
