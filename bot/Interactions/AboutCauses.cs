using Helmsman.Bot.Turns;
using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Interactions;

/// <summary>
/// Somebody says whether the found cause is right, or what it was instead; anybody of the team may. Of two at once the first counts and the other is
/// told. The answer is computed anew with what is now known and put in the card's place, for the one who clicked and for everybody.
/// </summary>
public sealed class AboutCauses(IDesk desk, IDocuments documents, TimeProvider clock) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.ConfirmCause, Verbs.CorrectCause];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        if (click.Payload.Question?.ToQuestion() is not { } question || await AnswerAsync(click, question, cancellationToken) is not { Finding: not null } answer)
        {
            return new Answer.Show(NoticeCard.NoSuchFinding(click.Words));
        }

        if (SaidBy(click, answer, Wire.Read(data, FieldsJson.Default.CauseFields) ?? new CauseFields()) is not { } said)
        {
            return new Answer.Say(click.Words.NoCauseChosen);
        }

        return await KeepAsync(said, click.Payload.Seen ?? 0, cancellationToken) is WhatComesOfIt.Taken taken
            ? new Answer.Say(click.Words.CauseTaken(taken.By, click.Speaker.Shop.Team))
            : await ShowAsync(click, question, cancellationToken);
    }

    private async Task<Explanation> AnswerAsync(Click click, Question question, CancellationToken cancellationToken)
    {
        var shop = click.Speaker.Shop;
        var answer = (await desk.RecallAsync(shop.Profile.Id, cancellationToken)).Recall(Explain.Answer(shop, question), shop.Team);
        return answer with { Logs = (await desk.LogsAsync(shop.Profile.Id, question.Period, cancellationToken)).Explaining(answer, shop.Team) };
    }

    /// <summary>Null: neither a cause that there is nor a word of his own.</summary>
    private CauseSaid? SaidBy(Click click, Explanation answer, CauseFields fields)
    {
        var proposed = Known(click.Payload.Cause);
        var own = fields.Words?.Trim() is { Length: > 0 } words ? words[..Math.Min(words.Length, CauseSaid.LongestWords)] : null;
        var cause = click.Payload.Verb == Verbs.ConfirmCause ? proposed : own is null ? Known(fields.Cause) : null;
        return cause is null && (own is null || click.Payload.Verb == Verbs.ConfirmCause)
            ? null
            : new CauseSaid(
                answer.Finding!.Shop,
                CauseSaid.MovementOf(answer.Finding.Shop, answer.Question),
                CausePattern.Of(answer),
                answer.Question.Period,
                proposed,
                cause,
                cause is null ? own : null,
                click.Speaker.Person.Id,
                clock.GetUtcNow());
    }

    private static string? Known(string? cause) => CauseIds.All.FirstOrDefault(each => each == cause);

    private async Task<WhatComesOfIt> KeepAsync(CauseSaid said, long seen, CancellationToken cancellationToken)
    {
        while (true)
        {
            var kept = await documents.ReadAsync(CauseSaid.Documents, said.Id, cancellationToken);
            var comes = Deciding.On(kept, said, seen);
            if (comes is not WhatComesOfIt.Keep keep
                || await documents.CompareAndSetAsync(CauseSaid.Documents, said.Id, said, keep.Version, cancellationToken))
            {
                return comes;
            }
        }
    }

    private async Task<Answer> ShowAsync(Click click, Question question, CancellationToken cancellationToken)
    {
        var answer = await AnswerAsync(click, question, cancellationToken);
        var shop = click.Speaker.Shop;
        var place = Place.Of(click.Turn.Activity);
        var seesMoney = place.IsPersonal ? Rights.May(shop.Team, click.Speaker.Person, Rights.SeeMoney) : Rights.AllMay(shop.Team, Rights.SeeMoney);
        var card = AnswerCard.Of(seesMoney ? answer : answer.WithoutMoney(), shop.Profile, place, click.Words, shop.Team);
        if (answer.Finding is { } finding)
        {
            // The buttons of the card carry it, and its cause may be another one now.
            await desk.KeepAsync(finding, cancellationToken);
        }

        await EditAsync(click.Turn, card, cancellationToken);
        return new Answer.Show(card);
    }

    /// <summary>Everybody who looks at the message sees what was said.</summary>
    private static async Task EditAsync(ITurnContext turn, Card card, CancellationToken cancellationToken)
    {
        if (turn.Activity.ReplyToId is { Length: > 0 } message)
        {
            await turn.AfterTheAnswerAsync(
                (later, ct) =>
                {
                    var edit = CardActivity.AskingWhatPeopleThink(card);
                    edit.Id = message;
                    return later.UpdateActivityAsync(edit, ct);
                },
                cancellationToken);
        }
    }
}
