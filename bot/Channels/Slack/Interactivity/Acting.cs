using Helmsman.Bot.Interactions;
using Helmsman.Bot.Turns;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Runs the bot on what somebody did.</summary>
public sealed class Acting(SlackAdapter adapter, IBot bot, Standpoints standpoints, UnderWay underWay)
{
    /// <param name="IsFirst">False: it came a second time, and was answered as the first one was.</param>
    internal sealed record Acted(Got Got, bool IsFirst);

    internal delegate Task Then(ITurnContext turn, Got got, CancellationToken cancellationToken);

    /// <param name="then">Done once everything is done that the gesture set off, and only for the first of two.</param>
    internal async Task<Acted> ActAsync(Gesture gesture, Spot at, Then then, CancellationToken cancellationToken)
    {
        if (await standpoints.OfAsync(gesture, at, cancellationToken) is not { } standpoint)
        {
            return new(new Got.Nothing(), IsFirst: false);
        }

        var activity = Invoking.Of(gesture, at, standpoint.Site, standpoint.Person);
        if (standpoint.Refusal is { } refusal)
        {
            Leave(activity, new Got.Sentence(refusal), then);
            return new(new Got.Sentence(refusal), IsFirst: true);
        }

        var run = new Run();
        var response = await adapter.ProcessAsync(activity, (turn, ct) => RunAsync(run, turn, then, ct), CancellationToken.None);
        var got = Got.Of(response, run.Answer);
        if (run is { IsBegun: true, IsLeft: false })
        {
            // It failed, and the answer apologizes.
            Leave(activity, got, then);
        }

        return new(got, run.IsBegun);
    }

    /// <summary>He says what stands on the button.</summary>
    internal async Task SayAsync(string text, Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        if (await standpoints.OfAsync(gesture, at, cancellationToken) is { Refusal: null } standpoint)
        {
            await adapter.ProcessAsync(Invoking.Saying(text, gesture, at, standpoint.Site, standpoint.Person), bot.OnTurnAsync, CancellationToken.None);
        }
    }

    /// <summary>Something is said where the gesture was made, outside its turn.</summary>
    internal async Task ContinueAsync(Gesture gesture, Spot at, BotCallbackHandler say, CancellationToken cancellationToken)
    {
        if (await standpoints.OfAsync(gesture, at, cancellationToken) is { } standpoint)
        {
            await ContinueAsync(Invoking.Of(gesture, at, standpoint.Site, standpoint.Person), say, cancellationToken);
        }
    }

    private void Leave(Activity activity, Got got, Then then) =>
        _ = underWay.Begin(ct => ContinueAsync(activity, (turn, later) => then(turn, got, later), ct));

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

    /// <summary>How far a turn came.</summary>
    private sealed class Run
    {
        public bool IsBegun { get; set; }

        /// <summary>What follows the answer is left for then.</summary>
        public bool IsLeft { get; set; }

        public Answer? Answer { get; set; }
    }
}
