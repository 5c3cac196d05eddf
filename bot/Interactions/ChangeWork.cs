using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Interactions;

/// <summary>收到 and 完成: one click of the assignee changes the item; his card answers at once and everybody's copy follows.</summary>
public sealed class ChangeWork(WorkDesk work, WorkCards cards, TimeProvider clock) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.Acknowledge, Verbs.Done, Verbs.Start];

    public Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken) =>
        click.Payload.Verb switch
        {
            Verbs.Done => FinishAsync(click, cancellationToken),
            Verbs.Start => StartAsync(click, Wire.Read(data, FieldsJson.Default.StartFields)?.View, cancellationToken),
            _ => AcknowledgeAsync(click, cancellationToken),
        };

    public Task<Answer> StartAsync(Click click, string? view, CancellationToken cancellationToken) =>
        ApplyAsync(click, new WorkEvent.Started(click.Speaker.Person.Id, clock.GetUtcNow(), view?.Trim() is { Length: > 0 } said ? said : null), cancellationToken);

    public Task<Answer> AcknowledgeAsync(Click click, CancellationToken cancellationToken) =>
        ApplyAsync(click, new WorkEvent.Acknowledged(click.Speaker.Person.Id, clock.GetUtcNow()), cancellationToken);

    public Task<Answer> FinishAsync(Click click, CancellationToken cancellationToken) =>
        ApplyAsync(click, new WorkEvent.Done(click.Speaker.Person.Id, clock.GetUtcNow()), cancellationToken);

    private async Task<Answer> ApplyAsync(Click click, WorkEvent happened, CancellationToken cancellationToken)
    {
        var applied = click.Payload.Work is { } id ? await work.ApplyAsync(id, happened, cancellationToken) : null;
        return applied switch
        {
            null => new Answer.Show(NoticeCard.NoSuchWork(click.Words)),
            Applied.Refused { Why: Refusal.NotYours } refused => new Answer.Say(click.Words.NotYours(refused.Item, click.Speaker.Shop.Team)),
            Applied.Refused { Why: Refusal.WordsMissing or Refusal.DiagnoseFirst } => new Answer.Say(click.Words.SayViewFirst),
            _ => new Answer.Show(await cards.DrawAsync(applied.Item, click, cancellationToken)),
        };
    }
}
