using Helmsman.Bot.Channels.Slack.Home;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Buttons that open a part of their card.</summary>
public sealed class Openers(Standpoints standpoints, Beside beside, SlackHomes homes, Showing showing)
{
    internal async Task OpenAsync(Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        if (await standpoints.OfAsync(gesture, at, cancellationToken) is not { } standpoint)
        {
            return;
        }

        if (standpoint.Refusal is { } refusal)
        {
            await showing.SayAsync(gesture, at, refusal, cancellationToken);
        }
        else if (await CardAsync(gesture, at, cancellationToken) is { } card && Drawing.Opened(card, gesture, at) is { } view)
        {
            await showing.OpenAsync(view, gesture, at, cancellationToken);
        }
        else
        {
            await showing.SayAsync(gesture, at, standpoint.Words.ButtonTooOld, cancellationToken);
        }
    }

    private async Task<string?> CardAsync(Gesture gesture, Spot at, CancellationToken cancellationToken) => gesture.IsAtHome
        ? await homes.CardAsync(gesture.Team, gesture.User, cancellationToken)
        : (await beside.LookAsync(gesture, at, cancellationToken))?.Card;
}
