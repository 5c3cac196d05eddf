using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Staff;

/// <summary>Does what was decided about somebody's work, and tells it: again after a crash, and never twice.</summary>
public sealed class Vacancies(IDocuments documents, WorkDesk work, OpenShops shops, VacancyNews news, TimeProvider clock)
{
    /// <summary>Keeps the decision first.</summary>
    /// <param name="decide">Given what was decided before; the same again when that counts.</param>
    public async Task SeeToAsync(string id, Func<Vacancy?, Vacancy> decide, CancellationToken cancellationToken)
    {
        var vacancy = await documents.ChangeAsync(Vacancy.Documents, id, decide, cancellationToken);
        if (!vacancy.IsDone)
        {
            await GoOnAsync(vacancy, cancellationToken);
        }
    }

    /// <summary>Of whoever is there again nothing stays decided.</summary>
    public async Task EndAsync(string shop, Team team, DateOnly today, CancellationToken cancellationToken)
    {
        await foreach (var kept in documents.ListAsync(Vacancy.Documents, shop + "/", cancellationToken))
        {
            if (kept.Value.HasEnded(team, today))
            {
                await documents.CompareAndSetAsync(Vacancy.Documents, kept.Id, null, kept.Version, cancellationToken);
            }
        }
    }

    /// <summary>Of all shops: what a crash left undone.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        foreach (var vacancy in await documents.AllAsync(Vacancy.Documents, cancellationToken: cancellationToken))
        {
            if (!vacancy.IsDone)
            {
                await GoOnAsync(vacancy, cancellationToken);
            }
        }
    }

    private async Task GoOnAsync(Vacancy vacancy, CancellationToken cancellationToken)
    {
        var shop = await shops.LookAsync(vacancy.Shop, cancellationToken);
        await MoveAsync(vacancy, shop, cancellationToken);
        if (vacancy.Last is null)
        {
            await documents.ChangeAsync(Team.Documents, vacancy.Shop, team => (team ?? Team.Empty).Without(vacancy.Person, vacancy.First), cancellationToken);
            shop = await shops.LookAsync(vacancy.Shop, cancellationToken);
        }

        await news.TellAsync(vacancy, shop, clock.TodayIn(shop.Profile), cancellationToken);
        await documents.ChangeAsync(Vacancy.Documents, vacancy.Id, kept => (kept ?? vacancy) with { IsDone = true }, cancellationToken);
    }

    /// <summary>A task that he acknowledged, or that went elsewhere, since it was decided stays where it is.</summary>
    private async Task MoveAsync(Vacancy vacancy, ShopSnapshot shop, CancellationToken cancellationToken)
    {
        var why = VacancyCard.Why(vacancy, shop.Team, Words.In(Languages.Culture(shop.Profile.Locale)));
        foreach (var move in vacancy.Moves.Where(move => !move.IsMade))
        {
            if (await work.FindAsync(move.Item, cancellationToken) is { } item && item.Standing.Assignee == vacancy.Person && (vacancy.Last is null || item.State == WorkState.Open))
            {
                await work.ApplyAsync(move.Item, new WorkEvent.Reassigned(WorkEvent.Bot, clock.GetUtcNow(), move.To, why), cancellationToken);
            }
        }
    }
}
