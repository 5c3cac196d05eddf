using Helmsman.Cards;

namespace Helmsman.Dialogs;

/// <summary>What every step of a conversation needs of its turn: who speaks, and how to answer in his language.</summary>
internal static class Turns
{
    /// <summary>Set once a turn by <see cref="MeetAsync"/>.</summary>
    public static Speaker Speaker(this ITurnContext turn) =>
        turn.TurnState.Get<Speaker>() ?? throw new InvalidOperationException("Nobody has been met in this turn.");

    /// <summary>Meets whoever speaks, for all that follows in this turn.</summary>
    public static async Task<Speaker> MeetAsync(this ITurnContext turn, IDesk desk, CancellationToken cancellationToken)
    {
        var speaker = await desk.MeetAsync(turn, cancellationToken);
        turn.TurnState.Set(speaker);
        return speaker;
    }

    public static Words Words(this ITurnContext turn) => Cards.Words.In(turn.Speaker().Language);

    public static Lines Lines(this ITurnContext turn) => Dialogs.Lines.In(turn.Speaker().Language);

    /// <summary>Where an answer of this turn is seen.</summary>
    public static Place Place(this ITurnContext turn) => Cards.Place.Of(turn.Activity);

    public static Task ShowAsync(this ITurnContext turn, Card card, CancellationToken cancellationToken) =>
        turn.SendActivityAsync(CardActivity.Of(card), cancellationToken);

    public static Task NoticeAsync(this ITurnContext turn, Tone tone, string sentence, CancellationToken cancellationToken) =>
        turn.ShowAsync(NoticeCard.Of(tone, sentence, turn.Words()), cancellationToken);
}
