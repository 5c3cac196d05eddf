using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Somebody pressed a button. Slack is answered once what it changes is kept, or when Slack waits no longer; what he sees comes after.</summary>
public sealed class Presses(Acting acting, Beside beside, Openers openers, Showing showing, UnderWay underWay)
{
    internal async Task TakeAsync(Gesture gesture, Spot at)
    {
        switch (ActionIds.VerbOf(gesture.Action ?? ""))
        {
            case ActionIds.Link:
                break;
            case ActionIds.Open:
                _ = underWay.Begin(ct => openers.OpenAsync(gesture, at, ct));
                break;
            case Suggestions.ActionId when gesture.Value is { } said:
                _ = underWay.Begin(ct => acting.SayAsync(said, gesture, at, ct));
                break;
            default:
                await underWay.IsDoneInTimeAsync(underWay.Begin(ct => ActAsync(gesture, at, ct)), underWay.Now);
                break;
        }
    }

    private async Task ActAsync(Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        var before = await beside.LookAsync(gesture, at, cancellationToken);
        var (got, isFirst) = await acting.ActAsync(gesture, at, ThenAsync, cancellationToken);
        if (isFirst && IsWindow(got, gesture))
        {
            // Not in line behind what the click set off: its trigger is good for three seconds.
            _ = underWay.Begin(ct => showing.ShowAsync(got, gesture, at, ct));
        }

        Task ThenAsync(ITurnContext turn, Got answer, CancellationToken ct) =>
            IsWindow(answer, gesture) ? Task.CompletedTask : beside.TellAsync(turn, gesture, at, answer, before, ct);
    }

    /// <summary>What is to be filled in opens over the conversation; where no conversation is, everything does.</summary>
    internal static bool IsWindow(Got got, Gesture gesture) =>
        got is Got.Dialog or Got.Card { AsksNow: true } || (got is not Got.Nothing && (gesture.IsInWindow || gesture.IsAtHome));
}
