using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Interactions;

/// <summary>A task as one reader sees it: his own view of the card in a channel, a long brief in full, or all that happened. Nothing is changed.</summary>
public sealed class LookAtWork(WorkDesk work, WorkCards cards) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.ViewWork, Verbs.ReadWork, Verbs.WorkLog];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken) =>
        new Answer.Show(await work.FindAsync(click, cancellationToken) is { } item
            ? await DrawAsync(click, item, cancellationToken)
            : NoticeCard.NoSuchWork(click.Words));

    private async Task<Card> DrawAsync(Click click, WorkItem item, CancellationToken cancellationToken) => click.Payload.Verb switch
    {
        // Asked for by the card itself, as soon as the assignee sees it, or by anybody from the card's menu.
        Verbs.ViewWork => await cards.DrawAsync(item, click, cancellationToken),
        Verbs.ReadWork => await cards.DrawAsync(item, click, TaskView.ToReadIn(Place.Of(click.Turn.Activity)), cancellationToken),
        _ => TaskLogCard.Of(item, click.Speaker.Shop.Team, click.Speaker.Shop.Profile, click.Words),
    };
}
