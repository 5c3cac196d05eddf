using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Interactions;

/// <summary>收到 and 完成: one click of the assignee changes the item; his card answers at once and everybody's copy follows.</summary>
public sealed class ChangeWork(WorkDesk work, WorkCards cards, TimeProvider clock)
{
    public Task<Answer> AcknowledgeAsync(Click click, CancellationToken cancellationToken) =>
        ApplyAsync(click, new WorkEvent.Acknowledged(click.Speaker.Person.Id, clock.GetUtcNow()), cancellationToken);

    public Task<Answer> FinishAsync(Click click, CancellationToken cancellationToken) =>
        ApplyAsync(click, new WorkEvent.Done(click.Speaker.Person.Id, clock.GetUtcNow()), cancellationToken);

    private async Task<Answer> ApplyAsync(Click click, WorkEvent happened, CancellationToken cancellationToken)
    {
        var applied = click.Payload.Work is { } id ? await work.ApplyAsync(id, happened, cancellationToken) : null;
        switch (applied)
        {
            case null:
                return new Answer.Show(NoticeCard.NoSuchWork(click.Words));
            case Applied.Refused { Why: Refusal.NotYours } refused:
                return new Answer.Say(click.Words.NotYours(refused.Item, click.Speaker.Shop.Team));
            default:
                await cards.RefreshAsync(applied.Item, cancellationToken);
                return new Answer.Show(await cards.DrawAsync(applied.Item, click, cancellationToken));
        }
    }
}
