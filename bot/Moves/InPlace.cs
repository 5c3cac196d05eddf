using Helmsman.Bot.Interactions;
using Helmsman.Bot.Turns;
using Helmsman.Cards;

namespace Helmsman.Bot.Moves;

/// <summary>A form that did its work is no form any more, for anybody who looks at the message.</summary>
internal static class InPlace
{
    public static async Task<Answer> ReplaceAsync(this Click click, Card card, CancellationToken cancellationToken)
    {
        if (click.Turn.Activity.ReplyToId is { Length: > 0 } message)
        {
            await click.Turn.AfterTheAnswerAsync(
                (later, ct) =>
                {
                    var edit = CardActivity.Of(card);
                    edit.Id = message;
                    return later.UpdateActivityAsync(edit, ct);
                },
                cancellationToken);
        }

        return new Answer.Show(card);
    }
}
