using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>
/// What only whoever pressed is to see, where he pressed: in a channel as a whisper, in a chat of two as a message or in the place of the one he pressed on.
/// </summary>
public sealed class Beside(SlackPosts posts, SlackCards cards)
{
    internal async Task<ShownCard?> LookAsync(Gesture gesture, Spot at, CancellationToken cancellationToken) =>
        at.Message is { } ts ? await cards.FindAsync(gesture.Team, at.Channel, ts, cancellationToken) : null;

    /// <param name="before">What the message showed when it was pressed on: where it changed since, everybody sees what came of it.</param>
    internal async Task TellAsync(ITurnContext turn, Gesture gesture, Spot at, Got got, ShownCard? before, CancellationToken cancellationToken)
    {
        switch (got)
        {
            case Got.Sentence said:
                await SayAsync(turn, gesture, at, said.Text, cancellationToken);
                break;
            case Got.Done said:
                await SayAsync(turn, gesture, at, said.Text, cancellationToken);
                break;
            case Got.Card card when (await LookAsync(gesture, at, cancellationToken))?.Card == before?.Card:
                await ShowAsync(turn, gesture, at, card.Json, isKept: before?.Posting is not null, cancellationToken);
                break;
        }
    }

    internal Task SayAsync(ITurnContext turn, Gesture gesture, Spot at, string sentence, CancellationToken cancellationToken)
    {
        var said = new Activity(ActivityTypes.Message) { Text = sentence, TextFormat = TextFormatTypes.Plain };
        return at.IsChat ? turn.SendActivityAsync(said, cancellationToken) : posts.WhisperAsync(at.ToPlace(gesture.Team), gesture.User, said, cancellationToken);
    }

    private async Task ShowAsync(ITurnContext turn, Gesture gesture, Spot at, string card, bool isKept, CancellationToken cancellationToken)
    {
        // The card's own fallback is its summary.
        var shown = CardActivity.Of(card, summary: null!);
        if (!at.IsChat)
        {
            var place = at.ToPlace(gesture.Team);
            if (await posts.WhisperAsync(place, gesture.User, shown, cancellationToken) is { } whispered)
            {
                await cards.KeepAsync(place, whispered, card, row: null, cancellationToken);
            }
        }
        else if (at.Shared is { } message && !isKept)
        {
            shown.Id = message;
            await turn.UpdateActivityAsync(shown, cancellationToken);
        }
        else
        {
            await turn.SendActivityAsync(shown, cancellationToken);
        }
    }
}
