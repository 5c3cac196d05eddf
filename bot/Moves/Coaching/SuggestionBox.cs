using Helmsman.Cards;
using Helmsman.Cards.Moves.Coaching;
using Helmsman.Dialogs;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Coaching;

/// <summary>Suggestions go to whoever runs the shop, alone; what is taken up becomes a task, and whoever made it hears.</summary>
public sealed class SuggestionBox(IDocuments documents, Posts posts, IDesk desk, TimeProvider clock)
{
    public async Task TakeAsync(Suggestion suggestion, Team team, CancellationToken cancellationToken)
    {
        var kept = await documents.ChangeAsync(Suggestion.Documents, suggestion.Id, before => before ?? suggestion, cancellationToken);
        foreach (var person in team.WhoRuns)
        {
            await posts.ToAsync(kept.Shop, person, WhatOf(kept), words => SuggestionCards.ToDecide(kept, team, words), cancellationToken, age: kept.Adopted is null ? 0 : 1);
        }
    }

    public Task<Suggestion?> FindAsync(string shop, string key, CancellationToken cancellationToken) =>
        documents.FindAsync(Suggestion.Documents, Suggestion.IdOf(shop, key), cancellationToken);

    /// <summary>Decided once; the task and the words to whoever made it are made up for by a second click, should a crash come between.</summary>
    public async Task<Suggestion> DecideAsync(Suggestion suggestion, bool adopted, string? role, Speaker speaker, Words words, CancellationToken cancellationToken)
    {
        var (shop, team) = (speaker.Shop, speaker.Shop.Team);
        var decided = await documents.ChangeAsync(
            Suggestion.Documents, suggestion.Id, kept => (kept ?? suggestion).Decided(adopted, speaker.Person.Id, clock.GetUtcNow(), role), cancellationToken);
        if (decided.Adopted is true)
        {
            await desk.HandOverAsync(BriefOf(decided, shop, speaker.Today, words), $"suggestion/{decided.Key}", cancellationToken);
        }

        await posts.EditAsync(WhatOf(decided), _ => true, each => SuggestionCards.ToDecide(decided, team, each), cancellationToken, age: 1);
        if (team.Find(decided.Person) is { } author)
        {
            await posts.ToAsync(decided.Shop, author, $"suggestion-answer/{decided.Id}", each => SuggestionCards.Answered(decided, each), cancellationToken);
        }

        return decided;
    }

    private static Brief BriefOf(Suggestion decided, ShopSnapshot shop, DateOnly today, Words words)
    {
        var role = decided.Role ?? Roles.Operator;
        return new Brief(
            decided.Shop,
            Finding: null,
            role,
            Routing.Assignee(shop.Team, role, today)?.Id ?? (role == Roles.Operator ? decided.DecidedBy : null),
            decided.DecidedBy!,
            decided.Text,
            SuggestionCards.DoneWhen(words),
            WorkingDays.In(shop.Profile.Zone).After(today, DueTerms.WorkingDaysFor(role)),
            References: [])
        {
            From = $"suggestion/{decided.Key}",
        };
    }

    private static string WhatOf(Suggestion suggestion) => $"suggestion/{suggestion.Id}";
}
