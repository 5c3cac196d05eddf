using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Interactions;

/// <summary>
/// What we would do, shown to whoever asks for it before he has said what he thinks himself (S93). It stands beside his card, for him alone, and nothing is
/// noted of it.
/// </summary>
public sealed class ShowSuggestion(WorkDesk work) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.Suggest];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(click, cancellationToken) is not { } item)
        {
            return new Answer.Show(NoticeCard.NoSuchWork(click.Words));
        }

        var (person, team) = (click.Speaker.Person.Id, click.Speaker.Shop.Team);
        return item.IsFor(person, team) || item.Brief.RequestedBy == person || team.Steers(person)
            ? new Answer.Say(item.Brief.Suggestion is { } ours ? click.Words.Ours(ours) : click.Words.NothingSuggested)
            : new Answer.Say(click.Words.Refused(new Applied.Refused(item, Refusal.NotYours), team));
    }
}
