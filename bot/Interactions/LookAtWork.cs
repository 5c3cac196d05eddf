using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Interactions;

/// <summary>A task as one reader sees it: his own view of the card in a channel, or a long brief in full. Nothing is changed.</summary>
public sealed class LookAtWork(WorkDesk work, WorkCards cards) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.ViewWork, Verbs.ReadWork];

    public Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken) =>
        click.Payload.Verb == Verbs.ViewWork ? ViewAsync(click, cancellationToken) : ReadAsync(click, cancellationToken);

    /// <summary>Asked for by the card itself, as soon as the assignee sees it, or by anybody from the card's menu.</summary>
    public async Task<Answer> ViewAsync(Click click, CancellationToken cancellationToken) =>
        new Answer.Show(await FindAsync(click.Payload, cancellationToken) is { } item
            ? await cards.DrawAsync(item, click, cancellationToken)
            : NoticeCard.NoSuchWork(click.Words));

    public async Task<Answer> ReadAsync(Click click, CancellationToken cancellationToken) =>
        new Answer.Show(await FindAsync(click.Payload, cancellationToken) is { } item
            ? await cards.DrawAsync(item, click, TaskView.ToRead, cancellationToken)
            : NoticeCard.NoSuchWork(click.Words));

    public async Task<WorkItem?> FindAsync(Payload payload, CancellationToken cancellationToken) =>
        payload.Work is { } id ? await work.FindAsync(id, cancellationToken) : null;
}
