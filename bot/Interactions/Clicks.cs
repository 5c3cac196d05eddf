using System.Collections.Frozen;
using Helmsman.Bot.Turns;
using Helmsman.Cards;
using Helmsman.Dialogs;

namespace Helmsman.Bot.Interactions;

/// <summary>Which verb goes where. A button that this version no longer knows gets a friendly card, never an error.</summary>
public sealed class Clicks(IDesk desk, Talk talk, IEnumerable<ITakeClicks> takers)
{
    private readonly FrozenDictionary<string, ITakeClicks> byVerb =
        takers.SelectMany(taker => taker.Takes.Select(verb => (verb, taker))).ToFrozenDictionary(each => each.verb, each => each.taker, StringComparer.Ordinal);

    /// <summary>The answer to Action.Execute: replaces the clicker's card or stands beside it.</summary>
    public async Task<AdaptiveCardInvokeResponse> AnswerAsync(ITurnContext turn, object? data, CancellationToken cancellationToken)
    {
        var answer = await RouteAsync(turn, data, cancellationToken);
        // A host within this program need not guess it from the response.
        turn.TurnState.Set(answer);
        return answer switch
        {
            Answer.Show show => Response(AdaptiveCard.ContentType, Wire.Content(show.Card.Content.ToJson())),
            Answer.Say say => Response("application/vnd.microsoft.activity.message", say.Text),
            Answer.Later later => Response(AdaptiveCard.ContentType, Wire.Content((await BeginAsync(turn, later, cancellationToken)).Content.ToJson())),
            Answer.Elsewhere elsewhere => Response("application/vnd.microsoft.activity.message", elsewhere.Pointer),
            var unknown => throw new InvalidOperationException($"Nothing is said to {unknown}"),
        };
    }

    /// <summary>The same from a host that knows only Action.Submit: the answer is a message.</summary>
    public async Task SubmitAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        switch (await RouteAsync(turn, turn.Activity.Value, cancellationToken))
        {
            case Answer.Show show:
                await turn.SendActivityAsync(CardActivity.Of(show.Card), cancellationToken);
                break;
            case Answer.Later later:
                await turn.SendActivityAsync(CardActivity.Of(await later.Work(cancellationToken)), cancellationToken);
                break;
            case Answer.Say say:
                await turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Text = say.Text, TextFormat = TextFormatTypes.Plain }, cancellationToken);
                break;
        }
    }

    private async Task<Answer> RouteAsync(ITurnContext turn, object? data, CancellationToken cancellationToken)
    {
        var speaker = await desk.MeetAsync(turn, cancellationToken);
        if (Payload.Read(data) is not { } payload)
        {
            return new Answer.Show(NoticeCard.RetiredButton(Words.In(speaker.Language)));
        }

        var click = new Click(turn, payload, speaker);
        return !speaker.MayPress(payload.Verb) ? new Answer.Say(click.Words.YouHaveLeft)
            : byVerb.TryGetValue(payload.Verb, out var taker) ? await taker.TakeAsync(click, data, cancellationToken)
            : Talk.Takes.Contains(payload.Verb, StringComparer.Ordinal) ? await TalkAsync(click, cancellationToken)
            : new Answer.Show(NoticeCard.RetiredButton(click.Words));
    }

    private async Task<Answer> TalkAsync(Click click, CancellationToken cancellationToken)
    {
        await click.Turn.AfterTheAnswerAsync((turn, ct) => talk.OnButtonAsync(turn, click.Payload, ct), cancellationToken);
        return new Answer.Elsewhere(click.Words.AnsweredBelow);
    }

    /// <returns>What there is to show by now: where nothing can be left for after the answer, it is done already.</returns>
    private static async Task<Card> BeginAsync(ITurnContext turn, Answer.Later later, CancellationToken cancellationToken)
    {
        Card? done = null;
        await turn.AfterTheAnswerAsync(async (_, ct) => done = await later.Work(ct), cancellationToken);
        return done ?? later.Meanwhile;
    }

    private static AdaptiveCardInvokeResponse Response(string type, object value) => new() { StatusCode = 200, Type = type, Value = value };
}
