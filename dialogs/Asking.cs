using Helmsman.Cards;
using Helmsman.Dialogs.Staff;
using Helmsman.Shop;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs;

/// <summary>A question about a figure, answered in one turn (S20, S174).</summary>
internal sealed class Asking(IDesk desk)
{
    public async Task AnswerAsync(ITurnContext turn, Question question, Memory memory, CancellationToken cancellationToken)
    {
        var shop = turn.Speaker().Shop;
        var seesMoney = turn.SeesMoney();
        if (!seesMoney && question.Metric.IsMoney())
        {
            await turn.RefuseMoneyAsync(cancellationToken);
            return;
        }

        var explanation = (await desk.RecallAsync(shop.Profile.Id, cancellationToken)).Recall(Explain.Answer(shop, question), shop.Team);
        explanation = explanation with { Logs = (await desk.LogsAsync(shop.Profile.Id, question.Period, cancellationToken)).Explaining(explanation, shop.Team) };
        if (explanation.Finding is { } finding)
        {
            // Kept before it is shown: the button of the card must find it.
            await desk.KeepAsync(finding, cancellationToken);
        }

        memory.Keep(question, explanation.Finding?.Id);
        await ShowAsync(turn, question, AnswerCard.Of(seesMoney ? explanation : explanation.WithoutMoney(), shop.Profile, turn.Place(), turn.Words(), shop.Team), cancellationToken);
    }

    private async Task ShowAsync(ITurnContext turn, Question question, Card answer, CancellationToken cancellationToken)
    {
        if (turn.Place().Host == Host.Plain)
        {
            await turn.ShowAsync(answer, cancellationToken);
        }
        else if (await turn.SendActivityAsync(CardActivity.AskingWhatPeopleThink(answer), cancellationToken) is { Id: { Length: > 0 } id })
        {
            await desk.KeepAnswerAsync(turn, id, question, cancellationToken);
        }
    }
}
