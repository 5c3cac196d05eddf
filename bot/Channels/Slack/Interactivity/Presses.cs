using Helmsman.Bot.Channels.Slack.Home;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Sending;
using Helmsman.Cards;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Somebody pressed a button. Slack is answered once what it changes is kept, or when Slack waits no longer; what he sees comes after.</summary>
public sealed partial class Presses(Acting acting, Beside beside, Windows windows, SlackWords words, SlackHomes homes, UnderWay underWay, TimeProvider clock, ILogger<Presses> logger)
{
    /// <summary>Slack waits three seconds (docs.slack.dev/interactivity/handling-user-interaction, 2026-11-22).</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    internal async Task TakeAsync(Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        switch (ActionIds.VerbOf(gesture.Action ?? ""))
        {
            case ActionIds.Link:
                break;
            case ActionIds.Open:
                _ = underWay.Begin(ct => OpenAsync(gesture, at, ct));
                break;
            case Suggestions.ActionId when gesture.Value is { } said:
                _ = underWay.Begin(ct => acting.SayAsync(said, gesture, at, ct));
                break;
            default:
                await WaitAsync(underWay.Begin(ct => ActAsync(gesture, at, ct)), cancellationToken);
                break;
        }
    }

    private async Task WaitAsync(Task work, CancellationToken cancellationToken)
    {
        try
        {
            await work.WaitAsync(Patience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            // It goes on.
        }
    }

    private async Task ActAsync(Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        var before = await beside.LookAsync(gesture, at, cancellationToken);
        var (got, isFirst) = await acting.ActAsync(gesture, at, ThenAsync, cancellationToken);
        if (isFirst && IsWindow(got, gesture))
        {
            // Not in line behind what the click set off: its trigger is good for three seconds.
            _ = underWay.Begin(ct => ShowAsync(got, gesture, at, ct));
        }

        Task ThenAsync(ITurnContext turn, Got answer, CancellationToken ct) =>
            IsWindow(answer, gesture) ? Task.CompletedTask : beside.TellAsync(turn, gesture, at, answer, before, ct);
    }

    /// <summary>What is to be filled in opens over the conversation; where no conversation is, everything does.</summary>
    internal static bool IsWindow(Got got, Gesture gesture) =>
        got is Got.Dialog or Got.Card { AsksNow: true } || (got is not Got.Nothing && (gesture.IsInWindow || gesture.IsAtHome));

    private async Task OpenAsync(Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        var card = gesture.IsAtHome ? await homes.CardAsync(gesture.Team, gesture.User, cancellationToken) : (await beside.LookAsync(gesture, at, cancellationToken))?.Card;
        if (card is not null && Drawing.Opened(card, gesture, at) is { } view)
        {
            await TryAsync(gesture, at, trigger => windows.OpenAsync(gesture.Team, trigger, view, cancellationToken), cancellationToken);
        }
        else
        {
            await SayAsync(gesture, at, said => said["slack.button-too-old"], cancellationToken);
        }
    }

    private async Task ShowAsync(Got got, Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        if (Drawing.Of(got, gesture, at, await words.OfAsync(gesture, at, cancellationToken)) is not { } view)
        {
            return;
        }

        await TryAsync(
            gesture,
            at,
            trigger => !gesture.IsInWindow ? windows.OpenAsync(gesture.Team, trigger, view, cancellationToken)
                : got is Got.Sentence ? windows.LayOverAsync(gesture.Team, trigger, view, cancellationToken)
                : windows.RedrawAsync(gesture.Team, gesture.View!.Id, view, cancellationToken),
            cancellationToken);
    }

    /// <summary>Where Slack does not open it any more, he is asked to press again.</summary>
    private async Task TryAsync(Gesture gesture, Spot at, Func<string, Task> open, CancellationToken cancellationToken)
    {
        try
        {
            await open(gesture.Trigger ?? "");
        }
        catch (Exception error) when (error is TroubleException or HttpRequestException)
        {
            Log.NotOpened(logger, gesture.User, error.Message);
            await SayAsync(gesture, at, said => said["slack.press-again"], cancellationToken);
        }
    }

    private async Task SayAsync(Gesture gesture, Spot at, Func<Words, string> sentence, CancellationToken cancellationToken)
    {
        var said = sentence(await words.OfAsync(gesture, at, cancellationToken));
        await acting.ContinueAsync(gesture, at, (turn, ct) => beside.SayAsync(turn, gesture, at, said, ct), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1743, LogLevel.Warning, "No window could be opened for {User}: {Error}")]
        public static partial void NotOpened(ILogger logger, string user, string error);
    }
}
